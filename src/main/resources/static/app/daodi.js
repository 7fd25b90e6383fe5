// Six small helpers; every page works without them.
(function () {
  'use strict';

  // 1. Drafts: a form with data-draft is saved on the server while typing; said in its .saved element.
  function fields(form) {
    var data = new FormData(form), pairs = new URLSearchParams();
    data.forEach(function (value, name) { if (typeof value === 'string' && name !== '_once') pairs.append(name, value); });
    return pairs;
  }

  function say(form, text) {
    var place = form.querySelector('.saved');
    if (place) place.textContent = text;
  }

  function save(form) {
    fetch('/drafts', { method: 'POST', body: fields(form), credentials: 'same-origin' })
      .then(function (answer) {
        offline(false);
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        return answer.text();
      })
      .then(function (time) { form.dataset.waiting = ''; say(form, form.dataset.savedWord + ' ' + time); })
      .catch(function (e) {
        form.dataset.waiting = 'yes';
        if (e instanceof TypeError) offline(true);
        say(form, form.dataset.unsavedWord);
      });
  }

  document.querySelectorAll('form[data-draft]').forEach(function (form) {
    var timer = 0;
    form.addEventListener('input', function () {
      form.dataset.waiting = 'yes';
      clearTimeout(timer);
      timer = setTimeout(function () { save(form); }, 900);
    });
    form.addEventListener('submit', function () { clearTimeout(timer); form.dataset.waiting = ''; });
    window.addEventListener('online', function () { if (form.dataset.waiting === 'yes') save(form); });
  });

  // 2. Network lost: said at once; a form is not sent into the void, typing goes on.
  function offline(lost) {
    var banner = document.querySelector('.offline');
    if (banner) banner.classList.toggle('on', lost);
  }
  window.addEventListener('offline', function () { offline(true); });
  window.addEventListener('online', function () { offline(false); });
  document.addEventListener('submit', function (event) {
    if (!navigator.onLine) { event.preventDefault(); offline(true); }
  });

  // 3. A select that acts at once; and text areas as high as their text.
  document.querySelectorAll('select[data-go]').forEach(function (select) {
    select.addEventListener('change', function () { select.form.submit(); });
  });
  function grow(area) {
    area.style.setProperty('height', 'auto');
    area.style.setProperty('height', (area.scrollHeight + 2) + 'px');
  }
  document.querySelectorAll('.item textarea').forEach(function (area) {
    grow(area);
    area.addEventListener('input', function () { grow(area); });
  });

  // 4. The summary of what is wrong names the field it speaks of.
  document.querySelectorAll('.bad a[href^="#f-"]').forEach(function (link) {
    var field = document.getElementById(link.hash.slice(1));
    var label = field && (field.labels ? field.labels[0] : field.querySelector('legend'));
    var name = label && label.offsetParent ? label.textContent.replace('*', '').trim() : '';
    var colon = /[?？]$/.test(name) ? ' ' : document.documentElement.lang === 'en' ? ': ' : '：';
    if (name) link.textContent = name + colon + link.textContent;
  });

  // 5. Characters of a paper, counted while typing; lines left out do not count.
  var counter = document.querySelector('[data-counter]');
  function count() {
    var length = 0;
    document.querySelectorAll('textarea[data-counted]').forEach(function (area) {
      var out = area.closest('.item').querySelector('input[type=checkbox]');
      if (!out || !out.checked) length += Array.from(area.value.trim()).length;
    });
    counter.textContent = counter.textContent.replace(/\d[\d,]*/, String(length));
    counter.classList.toggle('late', length > Number(counter.dataset.limit));
  }
  if (counter && document.querySelector('textarea[data-counted]')) {
    document.addEventListener('input', count);
    document.addEventListener('change', count);
  }

  // 6. At an enterprise's door there are no drafts: what is typed there stays in this tab until something was sent.
  function keep(store) {
    if (document.querySelector('.said')) Object.keys(store).forEach(function (key) { if (key.indexOf('daodi ') === 0) store.removeItem(key); });
    document.querySelectorAll('main.guest form textarea, main.guest form select').forEach(function (field) {
      var key = 'daodi ' + field.form.getAttribute('action') + ' ' + field.name;
      var kept = store.getItem(key);
      if (kept && !field.value) field.value = kept;
      field.addEventListener('input', function () { store.setItem(key, field.value); });
    });
  }
  try { keep(window.sessionStorage); } catch (e) { /* a browser that lends no store keeps nothing */ }

  // htmx: the token for changes, and a lost network said.
  document.addEventListener('htmx:configRequest', function (event) {
    var token = document.querySelector('input[name=_csrf]');
    if (token) event.detail.headers['X-CSRF-TOKEN'] = token.value;
  });
  document.addEventListener('htmx:sendError', function () { offline(true); });
})();
