#pragma once

#include "domain/category.h"
#include "inspector/inspected_post.h"

#include <QObject>
#include <QStringList>

namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::inspector {
class InspectorPanel;
}
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

/// The route between the open post and the column that shows what it is besides its text.
class InspectorBinding final : public QObject {
    Q_OBJECT

public:
    InspectorBinding(inspector::InspectorPanel& panel, session::PostSession& session,
                     editorial::NewsroomThread& newsroom, std::vector<domain::Language> languages,
                     QObject* parent = nullptr);

    void setChoices(const std::vector<domain::Category>& categories, const QStringList& tags,
                    const std::vector<domain::FundingProgramme>& programmes);
    /// What is being typed into a field goes to the post now.
    void commitPending();

signals:
    void addCategoryRequested();
    void message(const QString& sentence);

private:
    void showPost();
    void showFields();
    void present(const QHash<MediaHash, domain::Medium>& media);
    void showTexts();

    inspector::InspectorPanel& m_panel;
    session::PostSession& m_session;
    editorial::NewsroomThread& m_newsroom;
    std::vector<domain::Language> m_languages;
    inspector::PostFields m_shown;
};

} // namespace vestitel::main_window
