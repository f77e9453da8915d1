#include "session/search_controller.h"

#include "editorial/newsroom_thread.h"

namespace vestitel::session {

SearchController::SearchController(editorial::NewsroomThread& newsroom, models::PostsModel& model,
                                   QObject* parent)
    : QObject(parent), m_newsroom(newsroom), m_model(model) {
}

void SearchController::setQuery(const QString& text) {
    const QString query = text.trimmed();
    if (query == m_query) {
        return;
    }
    const bool wasSearching = isSearching();
    m_query = query;
    if (wasSearching) {
        m_newsroom.interruptReading();
    }
    show();
}

void SearchController::setFilter(const archive::PostFilter& filter) {
    m_filter = filter;
    show();
}

void SearchController::setSort(archive::PostSort sort) {
    m_sort = sort;
    show();
}

void SearchController::setWithin(bool within) {
    m_isWithin = within;
    show();
}

void SearchController::setOrder(search::Order order) {
    m_order = order;
    show();
}

void SearchController::show() {
    if (isSearching()) {
        m_model.show(
            models::PostSearch{m_query, m_isWithin ? m_filter : archive::PostFilter(), m_order});
    } else {
        m_model.show(m_filter, m_sort);
    }
    emit sourceChanged();
}

} // namespace vestitel::session
