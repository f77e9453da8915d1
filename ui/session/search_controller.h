#pragma once

#include "models/posts_model.h"

#include <QObject>

namespace vestitel::session {

/// Decides what the list shows: the posts of the filter that is set, or what the query finds while
/// there is one. Each keystroke stops the search before it; the newest wins.
class SearchController final : public QObject {
    Q_OBJECT

public:
    SearchController(editorial::NewsroomThread& newsroom, models::PostsModel& model,
                     QObject* parent = nullptr);

    void setQuery(const QString& text);
    void setFilter(const archive::PostFilter& filter);
    void setSort(archive::PostSort sort);
    /// Whether a search looks only among the posts of the filter.
    void setWithin(bool within);
    void setOrder(search::Order order);

    [[nodiscard]] bool isSearching() const { return !m_query.isEmpty(); }
    [[nodiscard]] const QString& query() const { return m_query; }
    /// Of the list; a search looks in the whole archive unless it is within.
    [[nodiscard]] const archive::PostFilter& filter() const { return m_filter; }
    [[nodiscard]] archive::PostSort sort() const { return m_sort; }
    [[nodiscard]] search::Order order() const { return m_order; }
    [[nodiscard]] bool isWithin() const { return m_isWithin; }

signals:
    /// What the list shows is another thing (told before its rows are here).
    void sourceChanged();

private:
    void show();

    editorial::NewsroomThread& m_newsroom;
    models::PostsModel& m_model;
    QString m_query;
    archive::PostFilter m_filter;
    archive::PostSort m_sort = archive::PostSort::Newest;
    search::Order m_order = search::Order::Best;
    bool m_isWithin = false;
};

} // namespace vestitel::session
