#pragma once

#include "archive/facets.h"
#include "domain/category.h"
#include "domain/funding.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace vestitel {
struct Error;
}
namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::models {
class SectionsModel;
}
namespace vestitel::posts_panel {
class PostsPanel;
}
namespace vestitel::sections_panel {
class SectionsPanel;
}
namespace vestitel::session {
class SearchController;
}

namespace vestitel::main_window {

/// What the list is narrowed and sorted by: the one filter that the sections, the chips, the menus
/// and the months show and change, and the counts beside them.
class LensBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editorial::NewsroomThread& newsroom;
        models::SectionsModel& sections;
        posts_panel::PostsPanel& panel;
        sections_panel::SectionsPanel& sectionsPanel;
        session::SearchController& search;
    };

    LensBinding(const Ends& ends, std::vector<domain::Language> languages,
                QObject* parent = nullptr);

    /// Shows the posts of the filter, everywhere, and no search.
    void apply(const archive::PostFilter& filter);
    void setSort(archive::PostSort sort);
    /// Reads the counts and the categories again.
    void refresh();
    [[nodiscard]] const QStringList& tags() const { return m_tags; }
    [[nodiscard]] const std::vector<domain::Category>& categories() const { return m_categories; }
    [[nodiscard]] const std::vector<domain::FundingProgramme>& programmes() const {
        return m_programmes;
    }

signals:
    void taxonomyRead(const std::vector<vestitel::domain::Category>& categories,
                      const QStringList& tags,
                      const std::vector<vestitel::domain::FundingProgramme>& programmes);
    void failed(const vestitel::Error& error);

private:
    struct Answer {
        archive::Facets facets;
        QStringList tags; ///< Of all posts.
        QStringList searches;
        std::vector<domain::Category> categories;
        std::vector<domain::FundingProgramme> programmes;
    };

    /// The same, but a search stays, among the posts of the filter.
    void narrow(const archive::PostFilter& filter);
    void spread(const archive::PostFilter& filter);
    void setWithin(bool within);
    void keepSearch(bool kept);
    void showKept();
    void readFacts();
    void show(const Answer& answer);

    Ends m_ends;
    std::vector<domain::Language> m_languages;
    std::vector<domain::Category> m_categories;
    std::vector<domain::FundingProgramme> m_programmes; ///< That one can choose.
    QStringList m_tags;
    QStringList m_searches; ///< That are kept.
    quint64 m_request = 0;  ///< Grows with each look at the counts; only the newest is shown.
    bool m_hasFacts = false;
};

} // namespace vestitel::main_window
