#include "posts_panel/filter_bar.h"

#include "fields/flow_layout.h"
#include "fields/tag_chip.h"
#include "models/section.h"
#include "models/words.h"
#include "posts_panel/month_calendar.h"
#include "posts_panel/timeline.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace vestitel::posts_panel {

namespace {

using archive::EditionStand;
using archive::ExportStand;
using archive::PostFilter;
using archive::PostSort;

QToolButton* makeButton(const QString& name, QWidget* parent) {
    auto* const button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("field"));
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
      m_timeline(new Timeline(this)),
      m_searchNote(new QLabel(tr("The search looks in all posts."), this)) {
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
    setFilter({});
    setSort(PostSort::Newest);
    setSearching(false);
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

void FilterBar::setFilter(const PostFilter& filter) {
    m_filter = filter;
    m_timeline->setRange(filter.from, filter.to);
    m_calendar->setRange(filter.from, filter.to);
    makeChips();
    showWhatIsSaid();
}

void FilterBar::setSort(PostSort sort) {
    m_sort = sort;
    m_sorts->setText(withArrow(models::sortInWords(sort)));
    //: %1 is what the list is sorted by: "Newest first"
    m_sorts->setAccessibleName(tr("Order: %1").arg(models::sortInWords(sort)));
    fillSorts();
}

void FilterBar::setFacets(const archive::Facets& facets) {
    m_facets = facets;
    m_timeline->setMonths(facets.months);
    m_timeline->setRange(m_filter.from, m_filter.to);
    m_calendar->setMonths(facets.months);
}

void FilterBar::setCategories(const std::vector<domain::Category>& categories) {
    m_categories = categories;
    makeChips();
}

void FilterBar::setSearching(bool searching) {
    m_searching = searching;
    showWhatIsSaid();
}

void FilterBar::showWhatIsSaid() {
    m_controls->setVisible(!m_searching);
    m_timeline->setVisible(!m_searching);
    m_searchNote->setVisible(m_searching && m_filter != PostFilter());
}

void FilterBar::makeChips() {
    const std::vector<SetPart> parts =
        partsOf(m_filter, m_categories, models::readingOrder(m_languages));
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
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
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

void FilterBar::fillSorts() {
    m_sortsMenu->clear();
    delete m_sortsMenu->findChild<QActionGroup*>();
    auto* const group = new QActionGroup(m_sortsMenu);
    for (const PostSort sort :
         {PostSort::Newest, PostSort::Oldest, PostSort::Title, PostSort::Changed}) {
        QAction* const action = m_sortsMenu->addAction(models::sortInWords(sort));
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        group->addAction(action);
        // After the menu is through with the action, which goes when the menu is filled anew.
        connect(
            action, &QAction::triggered, this, [this, sort] { emit sortChanged(sort); },
            Qt::QueuedConnection);
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
