#include "posts_panel/filter_bar.h"

#include "fields/flow_layout.h"
#include "fields/tag_chip.h"
#include "models/section.h"
#include "models/words.h"
#include "posts_panel/month_calendar.h"
#include "posts_panel/timeline.h"
#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::posts_panel {

namespace {

using archive::EditionStand;
using archive::ExportStand;
using archive::PostFilter;
using archive::PostSort;

QToolButton* makeButton(const QString& name, QWidget* parent) {
    auto* const button = new QToolButton(parent);
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString withArrow(const QString& words) {
    return words + QStringLiteral(" ▾");
}

qint64 countIn(const archive::EditionFacet& facet, EditionStand stand) {
    switch (stand) {
    case EditionStand::Missing:
        return facet.missing;
    case EditionStand::Draft:
        return facet.draft;
    case EditionStand::Ready:
        return facet.ready;
    case EditionStand::Present:
        break;
    }
    return facet.draft + facet.ready;
}

} // namespace

FilterBar::FilterBar(std::vector<domain::Language> languages, QWidget* parent)
    : QWidget(parent), m_languages(std::move(languages)), m_controls(new QWidget(this)),
      m_flow(new fields::FlowLayout(style::kSpace4, m_controls)),
      m_date(makeButton(QStringLiteral("dateFilter"), m_controls)),
      m_states(makeButton(QStringLiteral("stateFilter"), m_controls)),
      m_sorts(makeButton(QStringLiteral("sort"), m_controls)), m_statesMenu(new QMenu(this)),
      m_sortsMenu(new QMenu(this)), m_calendar(new MonthCalendar(this)),
      m_timeline(new Timeline(this)), m_within(new QCheckBox(tr("Only among:"), m_controls)),
      m_keep(makeButton(QStringLiteral("keepSearch"), m_controls)), m_searchNote(new QLabel(this)) {
    setObjectName(QStringLiteral("filterBar"));
    m_searchNote->setObjectName(QStringLiteral("searchNote"));
    m_searchNote->setWordWrap(true);
    style::setRole(m_searchNote, style::Role::QuietText);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace4);
    column->addWidget(m_controls);
    column->addWidget(m_timeline);
    column->addWidget(m_searchNote);
    makeButtons();
    makeSearchButtons();
    setFilter({});
    setSort(PostSort::Newest);
    setKept(false);
}

void FilterBar::makeButtons() {
    m_date->setText(withArrow(tr("Date")));
    m_date->setAccessibleName(tr("Filter by date"));
    m_states->setText(withArrow(tr("State")));
    m_states->setAccessibleName(tr("Filter by the state of languages, pictures and export"));
    m_states->setMenu(m_statesMenu);
    m_sorts->setMenu(m_sortsMenu);
    m_statesMenu->setObjectName(QStringLiteral("stateMenu"));
    m_sortsMenu->setObjectName(QStringLiteral("sortMenu"));
    m_flow->addWidget(m_date);
    m_flow->addWidget(m_states);
    m_flow->addWidget(m_sorts);
    connect(m_date, &QToolButton::clicked, this, [this] { m_calendar->openBelow(*m_date); });
    connect(m_statesMenu, &QMenu::aboutToShow, this, &FilterBar::fillStates);
    connect(m_calendar, &MonthCalendar::rangeChosen, this, &FilterBar::askForRange);
    connect(m_timeline, &Timeline::rangeChosen, this, &FilterBar::askForRange);
}

void FilterBar::makeSearchButtons() {
    m_within->setObjectName(QStringLiteral("searchWithin"));
    m_within->setToolTip(tr("The search looks in all posts, or only among these"));
    m_keep->setCheckable(true);
    m_keep->setToolTip(tr("Keeps this search in the column on the left, or takes it from there"));
    m_keep->setIcon(style::icon(QStringLiteral("star")));
    m_keep->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->insertWidget(0, m_within);
    m_flow->addWidget(m_keep);
    connect(m_within, &QCheckBox::clicked, this, &FilterBar::withinChanged);
    connect(m_keep, &QToolButton::clicked, this, &FilterBar::keptChanged);
}

void FilterBar::setFilter(const PostFilter& filter) {
    m_filter = filter;
    m_timeline->setRange(filter.from, filter.to);
    m_calendar->setRange(filter.from, filter.to);
    makeChips();
    showWhatIsSaid();
}

void FilterBar::setSort(PostSort sort) {
    m_sort = sort;
    showSort();
}

void FilterBar::setOrder(search::Order order) {
    m_order = order;
    showSort();
}

void FilterBar::showSort() {
    const QString words = m_searching ? orderInWords(m_order) : models::sortInWords(m_sort);
    m_sorts->setText(withArrow(words));
    //: %1 is what the list is sorted by: "Newest first"
    m_sorts->setAccessibleName(tr("Order: %1").arg(words));
    m_searching ? fillOrders() : fillSorts();
}

void FilterBar::setFacets(const archive::Facets& facets) {
    m_facets = facets;
    m_timeline->setMonths(facets.months);
    m_timeline->setRange(m_filter.from, m_filter.to);
    m_calendar->setMonths(facets.months);
}

void FilterBar::setNames(const std::vector<domain::Category>& categories,
                         const std::vector<domain::FundingProgramme>& programmes) {
    m_named = {categories, programmes, models::readingOrder(m_languages)};
    makeChips();
    showWhatIsSaid();
}

void FilterBar::setSearching(bool searching) {
    if (searching == m_searching) { // Each letter of a query says so.
        return;
    }
    m_searching = searching;
    makeChips();
    showSort();
    showWhatIsSaid();
}

void FilterBar::setWithin(bool within) {
    m_isWithin = within;
    m_within->setChecked(within);
    showWhatIsSaid();
}

void FilterBar::setKept(bool kept) {
    m_keep->setChecked(kept);
    m_keep->setText(kept ? tr("Kept", "a search") : tr("Keep", "a search"));
    m_keep->setAccessibleName(kept ? tr("Search is kept") : tr("Keep this search"));
}

void FilterBar::showWhatIsSaid() {
    const bool canNarrow = m_searching && !m_parts.empty();
    m_states->setVisible(!m_searching);
    m_timeline->setVisible(!m_searching);
    m_keep->setVisible(m_searching);
    m_within->setVisible(canNarrow);
    for (QAbstractButton* const chip : m_chips) {
        chip->setEnabled(!m_searching || m_isWithin);
    }
    const QStringList left = m_searching ? partsWithoutSearch() : QStringList();
    //: %1: filters, "Changed since export"
    m_searchNote->setText(tr("Does not narrow a search: %1").arg(left.join(QStringLiteral(", "))));
    m_searchNote->setVisible(!left.isEmpty() && (m_isWithin || m_parts.empty()));
    m_flow->invalidate();
}

/// While a search is on only what narrows it, and its section too.
std::vector<SetPart> FilterBar::shownParts() const {
    std::vector<SetPart> parts = partsOf(m_filter, m_named);
    if (!m_searching) {
        return parts;
    }
    parts.erase(
        std::remove_if(parts.begin(), parts.end(),
                       [this](const SetPart& part) { return !narrowsSearch(m_filter, part); }),
        parts.end());
    if (m_filter.status) {
        PostFilter without = m_filter;
        without.status.reset();
        parts.insert(parts.begin(), {models::statusInWords(*m_filter.status), without});
    }
    return parts;
}

QStringList FilterBar::partsWithoutSearch() const {
    QStringList words;
    for (const SetPart& part : partsOf(m_filter, m_named)) {
        if (!narrowsSearch(m_filter, part)) {
            words.append(part.words);
        }
    }
    return words;
}

void FilterBar::makeChips() {
    const std::vector<SetPart> parts = shownParts();
    if (parts == m_parts) {
        return;
    }
    m_parts = parts;
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        focused = m_chips.at(i)->hasFocus() ? i : focused;
    }
    for (QAbstractButton* const chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was just pressed
    }
    m_chips.clear();
    for (const SetPart& part : parts) {
        auto* const chip =
            new fields::TagChip(part.words, tr("Filter “%1”").arg(part.words),
                                tr("Remove the filter “%1”").arg(part.words), m_controls);
        chip->setObjectName(QStringLiteral("filter:") + part.words);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this,
                [this, without = part.without] { ask(without); });
        m_flow->insertWidget(static_cast<int>(m_chips.size()) + 1, chip); // after "Only among:"
        m_chips.append(chip);
        chip->show();
    }
    if (focused >= 0) {
        QWidget* const next = m_chips.isEmpty() ? static_cast<QWidget*>(m_date)
                                                : m_chips.at(std::min(focused, m_chips.size() - 1));
        next->setFocus(Qt::OtherFocusReason);
    }
    m_flow->invalidate();
    m_controls->updateGeometry();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QAbstractButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::addState(const QString& words, qint64 count, bool isSet,
                         const PostFilter& changed) {
    QAction* const action =
        m_statesMenu->addAction(QStringLiteral("%1\t%2").arg(words, models::countInWords(count)));
    action->setCheckable(true);
    action->setChecked(isSet);
    action->setEnabled(count > 0 || isSet);
    connect(action, &QAction::triggered, this, [this, changed] { ask(changed); });
}

void FilterBar::fillStates() {
    m_statesMenu->clear();
    for (const domain::Language& language : m_languages) {
        const auto facet = m_facets.editions.find(language);
        const auto set = m_filter.editions.find(language);
        for (const EditionStand stand :
             {EditionStand::Ready, EditionStand::Draft, EditionStand::Missing}) {
            const bool isSet = set != m_filter.editions.end() && set->second == stand;
            PostFilter changed = m_filter;
            changed.editions.erase(language);
            if (!isSet) {
                changed.editions.emplace(language, stand);
            }
            //: A language and how far its text is: "English: draft"
            addState(tr("%1: %2").arg(language.nativeName(), standInWords(stand)),
                     facet == m_facets.editions.end() ? 0 : countIn(facet->second, stand), isSet,
                     changed);
        }
        m_statesMenu->addSeparator();
    }
    for (const domain::Language& language : m_languages) {
        const auto count = m_facets.lacksAlt.find(language);
        const std::set<domain::Language> own{language};
        const bool isSet = m_filter.lacksAlt == own;
        PostFilter changed = m_filter;
        changed.lacksAlt = isSet ? std::set<domain::Language>() : own;
        addState(tr("%1: without alternative text").arg(language.nativeName()),
                 count == m_facets.lacksAlt.end() ? 0 : count->second, isSet, changed);
    }
    m_statesMenu->addSeparator();
    for (const ExportStand stand :
         {ExportStand::Changed, ExportStand::Current, ExportStand::Never}) {
        const auto count = m_facets.exported.find(stand);
        const bool isSet = m_filter.exported == stand;
        PostFilter changed = m_filter;
        changed.exported = isSet ? std::nullopt : std::optional(stand);
        addState(exportInWords(stand), count == m_facets.exported.end() ? 0 : count->second, isSet,
                 changed);
    }
    if (models::cleared(m_filter) != m_filter) {
        m_statesMenu->addSeparator();
        connect(m_statesMenu->addAction(tr("Remove all filters")), &QAction::triggered, this,
                [this] { ask(models::cleared(m_filter)); });
    }
}

void FilterBar::addSort(const QString& words, bool isSet, std::function<void()> choose) {
    QAction* const action = m_sortsMenu->addAction(words);
    action->setCheckable(true);
    action->setChecked(isSet);
    m_sortsMenu->findChild<QActionGroup*>()->addAction(action);
    // After the menu is through with the action, which goes when the menu is filled anew.
    connect(action, &QAction::triggered, this, std::move(choose), Qt::QueuedConnection);
}

void FilterBar::fillSorts() {
    m_sortsMenu->clear();
    delete m_sortsMenu->findChild<QActionGroup*>();
    new QActionGroup(m_sortsMenu);
    for (const PostSort sort :
         {PostSort::Newest, PostSort::Oldest, PostSort::Title, PostSort::Changed}) {
        addSort(models::sortInWords(sort), sort == m_sort,
                [this, sort] { emit sortChanged(sort); });
    }
}

void FilterBar::fillOrders() {
    m_sortsMenu->clear();
    delete m_sortsMenu->findChild<QActionGroup*>();
    new QActionGroup(m_sortsMenu);
    for (const search::Order order : {search::Order::Best, search::Order::Newest}) {
        addSort(orderInWords(order), order == m_order, [this, order] { emit orderChanged(order); });
    }
}

void FilterBar::ask(const PostFilter& filter) {
    if (filter != m_filter) {
        emit filterChanged(filter);
    }
}

void FilterBar::askForRange(const QDate& from, const QDate& to) {
    PostFilter changed = m_filter;
    changed.from = from;
    changed.to = to;
    ask(changed);
}

} // namespace vestitel::posts_panel
