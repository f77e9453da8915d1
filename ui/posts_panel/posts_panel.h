#pragma once

#include "models/posts_model.h"
#include "models/section.h"
#include "models/thumbnails.h"

#include "search/query_completion.h"

#include <QFrame>
#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QListView;
class QMenu;
class QStackedWidget;

namespace vestitel::widgets {
class EmptyState;
}

namespace vestitel::posts_panel {

class FilterBar;
class SearchField;

/// The list with its search field. The row that is current is the post that is open: choosing one
/// asks for it, and Enter asks for the text as well. Keeps selection and place over a refresh.
class PostsPanel final : public QFrame {
    Q_OBJECT

public:
    PostsPanel(models::PostsModel& model, models::ThumbnailSource thumbnails,
               QWidget* parent = nullptr);

    [[nodiscard]] QListView* view() const { return m_view; }
    /// Those of the chosen rows that are here.
    [[nodiscard]] std::vector<models::PostEntry> selectedEntries() const;
    [[nodiscard]] std::vector<PostId> selectedIds() const;
    /// Also of rows whose posts are not here (of all, after Ctrl+A).
    [[nodiscard]] std::vector<models::RowRange> selectedRanges() const;
    [[nodiscard]] qint64 selectedCount() const;

    /// The menu that opens on the rows; filled by the window, which has the commands.
    void setContextMenu(QMenu* menu) { m_menu = menu; }
    /// What the list is narrowed and sorted by, and what stands there when nothing is.
    [[nodiscard]] FilterBar& filters() { return *m_filters; }
    void setFilter(const archive::PostFilter& filter);
    /// The row to be shown as current, without asking for the post.
    void setOpenPost(const std::optional<PostId>& id);
    /// The image may look otherwise now.
    void showAgain(const MediaHash& image);
    void focusSearch();
    void clearSearch();
    /// As if it were typed.
    void search(const QString& query);
    [[nodiscard]] QString query() const;
    [[nodiscard]] bool hasQuery() const;
    /// Tags and categories that a query may ask for.
    void setNames(const search::KnownNames& names);
    /// Goes to the row beside the open post's, and opens it; false when there is none.
    enum class Neighbour { Next, Previous };
    bool chooseNeighbour(Neighbour which);

signals:
    void queryChanged(const QString& text);
    void openRequested(const vestitel::PostId& id);
    /// The post that is open already was chosen again.
    void openPostChosen();
    void textRequested();
    void selectionChanged();
    void newPostRequested();
    /// All of what narrows the list is to go, but for its section.
    void clearFilterRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeView(models::ThumbnailSource thumbnails);
    void currentChanged(const QModelIndex& current);
    void openCurrent();
    void open(const QModelIndex& row);
    void keepPlace();
    void restorePlace();
    void select(const std::vector<PostId>& ids);
    void showWhatIsThere();

    models::PostsModel& m_model;
    SearchField* m_search;
    QLabel* m_notice; ///< What of the query stands nowhere.
    QStackedWidget* m_stack;
    QListView* m_view;
    widgets::EmptyState* m_empty;
    QMenu* m_menu = nullptr;
    models::Thumbnails* m_pictures = nullptr;
    FilterBar* m_filters;
    archive::PostFilter m_filter;
    std::optional<PostId> m_openPost;
    std::vector<PostId> m_keptSelection;
    int m_keptScroll = 0;
    bool m_restoring = false;
    bool m_keptAll = false; ///< All rows were chosen.
    QTimer m_openSoon;
};

} // namespace vestitel::posts_panel
