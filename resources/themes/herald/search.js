// The search of an exported site: over index.js beside its page, with nothing sent anywhere.
(function () {
  "use strict";
  var form = document.querySelector("[data-search]");
  var posts = window.vestitelPosts;
  if (!form || !posts) {
    return;
  }
  var field = form.querySelector("input");
  var status = document.querySelector("[data-search-status]");
  var results = document.querySelector("[data-search-results]");
  var shown = 50;

  function wordsOf(text) {
    return text.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu) || [];
  }

  // Endings differ: two words are alike by their beginning, all but the last two letters of a longer one.
  function isAlike(sought, word) {
    var length = sought.length > 5 ? sought.length - 2 : sought.length;
    return word.startsWith(sought.slice(0, length));
  }

  var index = posts.map(function (post) {
    return { post: post, title: wordsOf(post[0]), rest: wordsOf(post[3] + " " + post[4]) };
  });

  // 0: not found; else more for each word that the title has.
  function weightOf(entry, sought) {
    var weight = 0;
    for (var i = 0; i < sought.length; ++i) {
      var like = isAlike.bind(null, sought[i]);
      if (entry.title.some(like)) {
        weight += 2;
      } else if (entry.rest.some(like)) {
        weight += 1;
      } else {
        return 0;
      }
    }
    return weight;
  }

  function show(found) {
    results.textContent = "";
    found.slice(0, shown).forEach(function (entry) {
      var item = document.createElement("li");
      item.className = "site-entry";
      var text = document.createElement("div");
      text.className = "entry-text";
      var title = document.createElement("h2");
      title.className = "entry-title";
      var link = document.createElement("a");
      link.href = entry.post[1];
      link.textContent = entry.post[0];
      title.append(link);
      var date = document.createElement("p");
      date.className = "article-meta";
      date.textContent = entry.post[2];
      var summary = document.createElement("p");
      summary.className = "entry-summary";
      summary.textContent = entry.post[3];
      text.append(title, date, summary);
      item.append(text);
      results.append(item);
    });
    results.hidden = found.length === 0;
  }

  function search() {
    var sought = wordsOf(field.value);
    var found = [];
    if (sought.length > 0) {
      index.forEach(function (entry, place) {
        var weight = weightOf(entry, sought);
        if (weight > 0) {
          found.push({ post: entry.post, weight: weight, place: place });
        }
      });
      // The index has the newest first.
      found.sort(function (a, b) {
        return b.weight - a.weight || a.place - b.place;
      });
    }
    show(found);
    status.textContent =
      sought.length === 0 ? "" : found.length === 0 ? status.dataset.none : status.dataset.found + " " + found.length;
  }

  form.hidden = false;
  document.querySelector("[data-search-without]").hidden = true;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    search();
  });
  field.addEventListener("input", search);
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    search();
  }
})();
