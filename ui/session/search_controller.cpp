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

void SearchController::setSection(const models::Section& section) {
    m_section = section;
    show();
}

void SearchController::show() {
    if (isSearching()) {
        m_model.show(m_query);
    } else {
        m_model.show(models::filterOf(m_section));
    }
    emit sourceChanged();
}

} // namespace vestitel::session
