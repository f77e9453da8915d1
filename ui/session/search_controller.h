#pragma once

#include "models/posts_model.h"
#include "models/section.h"

#include <QObject>

namespace vestitel::session {

/// Decides what the list shows: the posts of the chosen section, or what the query finds while
/// there is one. Each keystroke stops the search before it; the newest wins.
class SearchController final : public QObject {
    Q_OBJECT

public:
    SearchController(editorial::NewsroomThread& newsroom, models::PostsModel& model,
                     QObject* parent = nullptr);

    void setQuery(const QString& text);
    void setSection(const models::Section& section);

    [[nodiscard]] bool isSearching() const { return !m_query.isEmpty(); }
    [[nodiscard]] const QString& query() const { return m_query; }
    [[nodiscard]] const models::Section& section() const { return m_section; }

signals:
    /// What the list shows is another thing (told before its rows are here).
    void sourceChanged();

private:
    void show();

    editorial::NewsroomThread& m_newsroom;
    models::PostsModel& m_model;
    QString m_query;
    models::Section m_section;
};

} // namespace vestitel::session
