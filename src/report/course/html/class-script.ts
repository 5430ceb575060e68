/**
 * What the class report does beyond being read: sorts its table, finds a student, hides names. The controls are made here,
 * so that a page without scripts has none that do nothing. Its hash lets it in.
 */
export const classScript = `
(function () {
  'use strict';
  var table = document.querySelector('table.map');
  var body = table && table.tBodies[0];
  if (!body) return;
  var rows = Array.prototype.slice.call(body.rows);

  function keyOf(row, column) {
    var cell = row.cells[column];
    var score = cell.getAttribute('data-score');
    return score === null ? (column === 0 ? cell.textContent : -1) : Number(score);
  }
  function sortBy(head, column) {
    var down = head.getAttribute('aria-sort') !== 'descending' && column > 0;
    if (column === 0) down = head.getAttribute('aria-sort') === 'ascending';
    table.querySelectorAll('[aria-sort]').forEach(function (one) { one.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    var sorted = rows.map(function (row, place) { return { row: row, place: place, key: keyOf(row, column) }; });
    sorted.sort(function (a, b) {
      var order = a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
      return (down ? -order : order) || a.place - b.place;
    });
    sorted.forEach(function (one) { body.appendChild(one.row); });
  }
  table.querySelectorAll('th[data-column]').forEach(function (head) {
    var button = document.createElement('button');
    button.type = 'button';
    while (head.firstChild) button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener('click', function () { sortBy(head, Number(head.getAttribute('data-column'))); });
  });

  var tools = document.createElement('p');
  tools.className = 'tools';
  function label(text, input, after) {
    var made = document.createElement('label');
    made.append(after ? input : text, after ? ' ' + text : input);
    tools.appendChild(made);
  }
  var search = document.createElement('input');
  search.type = 'search';
  search.addEventListener('input', function () {
    var wanted = search.value.trim().toLowerCase();
    rows.forEach(function (row) { row.hidden = row.cells[0].textContent.toLowerCase().indexOf(wanted) < 0; });
  });
  label(table.getAttribute('data-filter'), search, false);
  var veil = document.createElement('input');
  veil.type = 'checkbox';
  veil.addEventListener('change', function () { document.body.classList.toggle('veiled', veil.checked); });
  label(table.getAttribute('data-hide'), veil, true);
  table.parentNode.parentNode.insertBefore(tools, table.parentNode);
})();
`;
