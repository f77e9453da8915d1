#pragma once

#include "archive/facets.h"
#include "domain/category.h"
#include "posts_panel/filter_words.h"
#include "search/collector.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;

namespace vestitel::fields {
class FlowLayout;
}

namespace vestitel::posts_panel {

class MonthCalendar;
class Timeline;

/// What the list is narrowed by and sorted by: a chip for each thing that is set, which takes it
/// away; menus with the counts beside each value; the months. A search looks in all posts, or only
/// among those of the filter, and has an order of its own. The bar says what is asked for and shows
/// what it is told.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    /// `languages`: the archive's, the primary one first.
    explicit FilterBar(std::vector<domain::Language> languages, QWidget* parent = nullptr);

    void setFilter(const archive::PostFilter& filter);
    [[nodiscard]] const archive::PostFilter& filter() const { return m_filter; }
    void setSort(archive::PostSort sort);
    void setFacets(const archive::Facets& facets);
    void setNames(const std::vector<domain::Category>& categories,
                  const std::vector<domain::FundingProgramme>& programmes);
    void setSearching(bool searching);
    /// Whether the search looks only among the posts of the filter.
    void setWithin(bool within);
    [[nodiscard]] bool isWithin() const { return m_isWithin; }
    void setOrder(search::Order order);
    /// Whether the search is one of those that are kept.
    void setKept(bool kept);

signals:
    void filterChanged(const vestitel::archive::PostFilter& filter);
    void sortChanged(vestitel::archive::PostSort sort);
    void withinChanged(bool within);
    void orderChanged(vestitel::search::Order order);
    /// The search is to be kept, or kept no more.
    void keptChanged(bool kept);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeButtons();
    void makeChips();
    void fillStates();
    void makeSearchButtons();
    void fillSorts();
    void fillOrders();
    void addSort(const QString& words, bool isSet, std::function<void()> choose);
    [[nodiscard]] std::vector<SetPart> shownParts() const;
    [[nodiscard]] QStringList partsWithoutSearch() const;
    void addState(const QString& words, qint64 count, bool isSet,
                  const archive::PostFilter& changed);
    void ask(const archive::PostFilter& filter);
    void askForRange(const QDate& from, const QDate& to);
    void showWhatIsSaid();
    void showSort();

    std::vector<domain::Language> m_languages;
    NamedValues m_named;
    archive::PostFilter m_filter;
    archive::PostSort m_sort = archive::PostSort::Newest;
    archive::Facets m_facets;
    search::Order m_order = search::Order::Best;
    bool m_searching = false;
    bool m_isWithin = false;
    QWidget* m_controls;
    fields::FlowLayout* m_flow;
    QToolButton* m_date;
    QToolButton* m_states;
    QToolButton* m_sorts;
    QMenu* m_statesMenu;
    QMenu* m_sortsMenu;
    MonthCalendar* m_calendar;
    Timeline* m_timeline;
    QCheckBox* m_within;
    QToolButton* m_keep;
    QLabel* m_searchNote;
    std::vector<SetPart> m_parts;
    QList<QAbstractButton*> m_chips; ///< One for each part.
};

} // namespace vestitel::posts_panel
