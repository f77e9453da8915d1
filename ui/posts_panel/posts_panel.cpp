#include "posts_panel/posts_panel.h"

#include "models/section.h"
#include "models/words.h"
#include "posts_panel/filter_bar.h"
#include "posts_panel/post_delegate.h"
#include "posts_panel/search_field.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/empty_state.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::posts_panel {

namespace {

// Rows that are only passed by with the arrow keys are not opened.
constexpr int kOpenAfterMilliseconds = 120;

QString summaryOf(qint64 total) {
    //: Found posts: "47 found"
    return PostsPanel::tr("%n found", nullptr, static_cast<int>(total));
}

/// Whether more than the section narrows the list.
bool isNarrowed(const archive::PostFilter& filter) {
    return models::cleared(filter) != filter;
}

} // namespace

PostsPanel::PostsPanel(models::PostsModel& model, models::ThumbnailSource thumbnails,
                       QWidget* parent)
    : QFrame(parent), m_model(model), m_search(new SearchField(this)), m_notice(new QLabel(this)),
      m_stack(new QStackedWidget(this)), m_view(new QListView(this)),
      m_empty(new widgets::EmptyState(this)), m_filters(new FilterBar(model.languages(), this)) {
    setObjectName(QStringLiteral("postsPanel"));
    setProperty("role", QStringLiteral("desk"));
    makeView(std::move(thumbnails));
    m_empty->setObjectName(QStringLiteral("postsEmpty"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* const top = new QVBoxLayout;
    top->setContentsMargins(style::kSpace12, style::kSpace12, style::kSpace12, style::kSpace12);
    top->setSpacing(style::kSpace8);
    top->addWidget(m_search);
    top->addWidget(m_filters);
    m_notice->setObjectName(QStringLiteral("searchNotice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    top->addWidget(m_notice);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(240);

    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(kOpenAfterMilliseconds);
    connect(&m_openSoon, &QTimer::timeout, this, [this] {
        // A row that is current only because the list got the focus was not chosen, and one that
        // an assistive technology chose is not current.
        if (selectedCount() == 1) {
            open(m_model.index(selectedRanges().front().first));
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filters->setSearching(hasQuery());
        emit queryChanged(text);
    });
    connect(m_search, &SearchField::listRequested, this, [this] {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
            m_view->setCurrentIndex(m_model.index(0));
        }
    });
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &widgets::EmptyState::pressed, this, [this] {
        if (hasQuery() && m_filters->isWithin()) {
            emit m_filters->withinChanged(false);
        } else if (hasQuery()) {
            clearSearch();
        } else if (isNarrowed(m_filter)) {
            emit clearFilterRequested();
        } else {
            emit newPostRequested();
        }
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PostsPanel::keepPlace);
    connect(&m_model, &models::PostsModel::shown, this, [this](qint64 total) {
        m_search->setSummary(m_model.isSearch() ? summaryOf(total) : QString());
        m_notice->setText(m_model.notices().join(u'\n'));
        m_notice->setVisible(!m_model.notices().isEmpty());
        m_keptScroll = 0;
        m_keptAll = false;
        restorePlace();
    });
    connect(&m_model, &models::PostsModel::refreshed, this, &PostsPanel::restorePlace);
}

void PostsPanel::showAgain(const MediaHash& image) {
    m_pictures->forget(image);
}

void PostsPanel::makeView(models::ThumbnailSource thumbnails) {
    m_pictures = new models::Thumbnails(std::move(thumbnails), this);
    connect(m_pictures, &models::Thumbnails::arrived, m_view->viewport(),
            qOverload<>(&QWidget::update));
    m_view->setObjectName(QStringLiteral("posts"));
    m_view->setAccessibleName(tr("Posts"));
    m_view->setProperty("role", QStringLiteral("posts"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PostDelegate(m_model, *m_pictures, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (m_menu != nullptr && m_view->selectionModel()->hasSelection()) {
            m_menu->popup(m_view->viewport()->mapToGlobal(position));
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PostsPanel::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring) {
            m_openSoon.start();
            emit selectionChanged();
        }
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this] {
        m_openSoon.stop();
        openCurrent();
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { emit textRequested(); });
}

std::vector<models::PostEntry> PostsPanel::selectedEntries() const {
    std::vector<models::PostEntry> entries;
    for (const models::RowRange& range : selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            if (const models::PostEntry* const entry = m_model.loadedEntryAt(row)) {
                entries.push_back(*entry);
            }
        }
    }
    return entries;
}

std::vector<models::RowRange> PostsPanel::selectedRanges() const {
    std::vector<models::RowRange> ranges;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        ranges.push_back({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    return ranges;
}

qint64 PostsPanel::selectedCount() const {
    qint64 count = 0;
    for (const models::RowRange& range : selectedRanges()) {
        count += range.last - range.first + 1;
    }
    return count;
}

std::vector<PostId> PostsPanel::selectedIds() const {
    std::vector<PostId> ids;
    for (const models::PostEntry& entry : selectedEntries()) {
        ids.push_back(entry.row.id);
    }
    return ids;
}

void PostsPanel::setFilter(const archive::PostFilter& filter) {
    m_filter = filter;
    m_filters->setFilter(filter);
}

void PostsPanel::setOpenPost(const std::optional<PostId>& id) {
    m_openPost = id;
    if (id) {
        const std::vector<PostId> selected = selectedIds();
        if (std::find(selected.begin(), selected.end(), *id) == selected.end()) {
            select({*id});
        }
    } else {
        select({});
    }
}

void PostsPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PostsPanel::clearSearch() {
    m_search->clear();
}

void PostsPanel::search(const QString& query) {
    m_search->setText(query);
}

QString PostsPanel::query() const {
    return m_search->text();
}

bool PostsPanel::hasQuery() const {
    return !query().trimmed().isEmpty();
}

void PostsPanel::setNames(const search::KnownNames& names) {
    m_search->setNames(names);
}

bool PostsPanel::chooseNeighbour(Neighbour which) {
    const std::optional<int> open = m_openPost ? m_model.loadedRowOf(*m_openPost) : std::nullopt;
    const int row =
        open.value_or(m_view->currentIndex().row()) + (which == Neighbour::Next ? 1 : -1);
    if (row < 0 || row >= m_model.rowCount()) {
        return false;
    }
    m_view->selectionModel()->setCurrentIndex(m_model.index(row),
                                              QItemSelectionModel::ClearAndSelect);
    return true;
}

bool PostsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::SelectAll)) {
        event->accept(); // all posts of the list, not all of the text
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_openSoon.stop();
            openCurrent();
            emit textRequested();
            return true;
        }
        if (key == Qt::Key_Escape && hasQuery()) {
            clearSearch();
            return true;
        }
        if (key == Qt::Key_Menu && m_menu != nullptr && m_view->currentIndex().isValid()) {
            const QRect row = m_view->visualRect(m_view->currentIndex());
            m_menu->popup(m_view->viewport()->mapToGlobal(row.center()));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PostsPanel::currentChanged(const QModelIndex& current) {
    if (!m_restoring && current.isValid()) {
        m_openSoon.start();
    }
}

void PostsPanel::openCurrent() {
    if (selectedCount() <= 1) {
        open(m_view->currentIndex());
    }
}

void PostsPanel::open(const QModelIndex& row) {
    const models::PostEntry* const entry = row.isValid() ? m_model.entryAt(row.row()) : nullptr;
    if (entry == nullptr) {
        return;
    }
    if (entry->row.id == m_openPost) {
        emit openPostChosen();
    } else {
        emit openRequested(entry->row.id);
    }
}

void PostsPanel::keepPlace() {
    m_restoring = true; // the reset clears the selection; that is not the reader's doing
    m_keptScroll = m_view->verticalScrollBar()->value();
    const qint64 count = selectedCount();
    m_keptAll = count > 1 && count == m_model.rowCount();
    m_keptSelection = m_keptAll ? std::vector<PostId>() : selectedIds();
}

void PostsPanel::restorePlace() {
    m_restoring = false;
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_keptScroll);
    if (m_keptSelection.empty() && m_openPost) {
        m_keptSelection.push_back(*m_openPost);
    }
    if (m_keptAll && m_model.rowCount() > 1) {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        m_view->selectionModel()->select({m_model.index(0), m_model.index(m_model.rowCount() - 1)},
                                         QItemSelectionModel::ClearAndSelect);
    } else {
        select(m_keptSelection);
    }
    showWhatIsThere();
    emit selectionChanged();
}

void PostsPanel::select(const std::vector<PostId>& ids) {
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    QItemSelection selection;
    QModelIndex first;
    for (const PostId& id : ids) {
        if (const auto row = m_model.loadedRowOf(id)) {
            const QModelIndex index = m_model.index(*row);
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    QItemSelectionModel* const chosen = m_view->selectionModel();
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        chosen->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    }
}

void PostsPanel::showWhatIsThere() {
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_model.isSearch() && m_filters->isWithin()) {
        m_empty->setContent(QStringLiteral("search"), tr("Nothing was found among these"),
                            tr("The search looks only among the posts of the filters."),
                            tr("Search in all posts"));
    } else if (m_model.isSearch()) {
        m_empty->setContent(QStringLiteral("search"), tr("Nothing was found"),
                            tr("Fewer words, or only their beginning, find more."),
                            tr("Clear the search"));
    } else if (isNarrowed(m_filter)) {
        m_empty->setContent(QStringLiteral("search"), tr("No post has all of this"),
                            tr("With fewer filters there are more posts."),
                            tr("Remove all filters"));
    } else if (m_filter.trash) {
        m_empty->setContent(QStringLiteral("trash-2"), tr("The trash is empty"),
                            tr("What is moved here can be put back at any time."), {});
    } else if (!m_filter.status) {
        m_empty->setContent(QStringLiteral("newspaper"), tr("No posts yet"),
                            tr("A post has its text in Bulgarian and in English, side by side."),
                            tr("New post"));
    } else {
        m_empty->setContent(QStringLiteral("newspaper"), tr("No posts here"),
                            tr("Posts appear here when their status or category says so."),
                            tr("New post"));
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace vestitel::posts_panel
