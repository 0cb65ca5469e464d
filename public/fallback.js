// For browsers of any age, so in the JavaScript that all of them know. The page's own script takes its notice away when it has started;
// where it could not be read, did not arrive or stopped, the notice is still here when all is loaded, and is shown.
window.addEventListener('load', function () {
  var notices = document.querySelectorAll('[data-unstarted]');
  for (var index = 0; index < notices.length; index++) notices[index].removeAttribute('hidden');
});
