#pragma once

#include "domain/category.h"
#include "domain/funding.h"
#include "domain/post.h"
#include "services/document_reading.h"
#include "session/posts_controller.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::models {
class PostsModel;
class SectionsModel;
} // namespace vestitel::models
namespace vestitel::posts_panel {
class PostsPanel;
}
namespace vestitel::sections_panel {
class SectionsPanel;
}
namespace vestitel::session {
class PostSession;
class SearchController;
} // namespace vestitel::session

namespace vestitel::main_window {

class CommandSet;
class LensBinding;

/// The route between the lists, the commands for posts, and the archive.
class PostsBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editorial::NewsroomThread& newsroom;
        CommandSet& commands;
        models::PostsModel& posts;
        models::SectionsModel& sections;
        posts_panel::PostsPanel& panel;
        sections_panel::SectionsPanel& sectionsPanel;
        session::PostSession& session;
        session::SearchController& search;
    };

    PostsBinding(const Ends& ends, std::vector<domain::Language> languages,
                 QObject* parent = nullptr);

    /// What commands on posts act on: the chosen rows, else the open post.
    [[nodiscard]] std::vector<PostId> targets() const;
    /// The same also for chosen rows whose posts are not here: called at once, or when they are.
    void withTargets(const std::function<void(const std::vector<PostId>&)>& then);
    /// One change of all of them, by one deed.
    void changeTargets(const editorial::BulkChange& change);
    [[nodiscard]] LensBinding& lens() { return *m_lens; }
    /// What was done to posts of the list, to be taken back from the newest on.
    [[nodiscard]] const session::DeedHistory& deeds() const { return m_deeds; }
    void undoDeed();
    /// Reads the counts, the categories and the rows on the screen again.
    void refresh();
    [[nodiscard]] session::PostsController& controller() { return m_controller; }

signals:
    void openRequested(const vestitel::PostId& id);
    void created(const vestitel::domain::Post& post);
    void done(const vestitel::session::Deed& deed);
    void failed(const vestitel::Error& error);
    void message(const QString& sentence);
    void deedsChanged();
    void taxonomyRead(const std::vector<vestitel::domain::Category>& categories,
                      const QStringList& tags,
                      const std::vector<vestitel::domain::FundingProgramme>& programmes);

private:
    void bindCommands();
    void bindLists();
    void setStatus(domain::Status status);
    void eraseAfterAsking();
    void updateCommands();
    void askToErase(const std::vector<PostId>& ids);
    void afterChange(const std::vector<PostId>& ids);

    Ends m_ends;
    std::vector<domain::Language> m_languages;
    session::PostsController m_controller;
    services::DocumentReading m_reading;
    session::DeedHistory m_deeds;
    LensBinding* m_lens;
};

} // namespace vestitel::main_window
