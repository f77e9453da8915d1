#include "models/posts_model.h"

#include "base/deliver.h"
#include "base/log.h"
#include "editorial/find_posts.h"
#include "editorial/newsroom_thread.h"
#include "editorial/search_scope.h"
#include "models/words.h"

#include <limits>

namespace vestitel::models {

namespace {

search::Request requestOf(const PostSearch& search, qint64 limit, qint64 offset) {
    return {search.query, limit, offset, search.order, editorial::scopeOf(search.within)};
}

} // namespace

PostsModel::PostsModel(editorial::NewsroomThread& newsroom, std::vector<domain::Language> languages,
                       QObject* parent)
    : QAbstractListModel(parent), m_newsroom(newsroom), m_languages(std::move(languages)) {
}

void PostsModel::show(const PostSource& source, archive::PostSort sort) {
    m_source = source;
    m_sort = sort;
    ++m_generation;
    m_requested.clear();
    request({0}, Purpose::Show);
}

void PostsModel::refresh() {
    ++m_generation;
    m_requested.clear();
    std::vector<int> pages = m_pages.newest(3);
    if (pages.empty()) {
        pages.push_back(0);
    }
    request(pages, Purpose::Refresh);
}

int PostsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_total;
}

const PostEntry* PostsModel::entryAt(int row) const {
    if (row < 0 || row >= m_total) {
        return nullptr;
    }
    const int number = row / kPageRows;
    const Page* const page = m_pages.find(number);
    if (page == nullptr) {
        if (m_requested.insert(number).second) {
            request({number}, Purpose::Scroll);
        }
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(row % kPageRows);
    return place < page->size() ? &page->at(place) : nullptr;
}

const PostEntry* PostsModel::loadedEntryAt(int row) const {
    if (row < 0 || row >= m_total) {
        return nullptr;
    }
    const Page* const page = m_pages.peek(row / kPageRows);
    const auto place = static_cast<std::size_t>(row % kPageRows);
    return page != nullptr && place < page->size() ? &page->at(place) : nullptr;
}

QFuture<Result<std::vector<PostId>>> PostsModel::idsOf(const std::vector<RowRange>& ranges) {
    // As writing: no search that is typed meanwhile may take away what a command acts on.
    return m_newsroom.run(
        editorial::Priority::Writing,
        [source = m_source, sort = m_sort,
         ranges](editorial::Newsroom& newsroom) -> Result<std::vector<PostId>> {
            std::vector<PostId> ids;
            for (const RowRange& range : ranges) {
                const qint64 count = range.last - range.first + 1;
                if (const auto* const search = std::get_if<PostSearch>(&source)) {
                    VESTITEL_TRY(
                        const auto found,
                        editorial::findPosts(newsroom, requestOf(*search, count, range.first)));
                    for (const editorial::FoundPost& post : found.posts) {
                        ids.push_back(post.row.id);
                    }
                } else {
                    VESTITEL_TRY(const auto some,
                                 newsroom.lens().ids(std::get<archive::PostFilter>(source), sort,
                                                     range.first, count));
                    ids.insert(ids.end(), some.begin(), some.end());
                }
            }
            return ids;
        });
}

QVariant PostsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const PostEntry* const entry = entryAt(index.row());
    if (entry == nullptr) {
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    }
    if (role == Qt::AccessibleTextRole) {
        return accessibleText(*entry);
    }
    const QString title = leadingTitle(entry->row, m_languages);
    return title.isEmpty() ? untitled() : title;
}

std::optional<int> PostsModel::loadedRowOf(const PostId& id) const {
    for (const auto& [number, page] : m_pages) {
        for (std::size_t i = 0; i < page.size(); ++i) {
            if (page.at(i).row.id == id) {
                return number * kPageRows + static_cast<int>(i);
            }
        }
    }
    return std::nullopt;
}

Result<PostsModel::Answer> PostsModel::read(editorial::Newsroom& newsroom, const PostSource& source,
                                            archive::PostSort sort, const std::vector<int>& pages) {
    Answer answer;
    for (const int number : pages) {
        const qint64 offset = qint64{number} * kPageRows;
        Page page;
        if (const auto* search = std::get_if<PostSearch>(&source)) {
            VESTITEL_TRY(editorial::FoundPosts found,
                         editorial::findPosts(newsroom, requestOf(*search, kPageRows, offset)));
            answer.total = found.total;
            answer.elapsed += found.elapsed;
            answer.understood = std::move(found.understood);
            answer.notices.clear();
            for (const search::Respelling& respelling : found.respellings) {
                answer.notices.append(editorial::sentenceOf(respelling));
            }
            for (editorial::FoundPost& post : found.posts) {
                page.push_back({std::move(post.row), std::move(post.hit)});
            }
        } else {
            const auto& filter = std::get<archive::PostFilter>(source);
            VESTITEL_TRY(std::vector<archive::PostRow> rows,
                         newsroom.lens().page(filter, sort, offset, kPageRows));
            for (archive::PostRow& row : rows) {
                page.push_back({std::move(row), std::nullopt});
            }
        }
        answer.pages.emplace(number, std::move(page));
    }
    if (const auto* filter = std::get_if<archive::PostFilter>(&source)) {
        VESTITEL_TRY(answer.total, newsroom.lens().count(*filter));
    }
    return answer;
}

void PostsModel::request(const std::vector<int>& pages, Purpose purpose) const {
    for (const int number : pages) {
        m_requested.insert(number);
    }
    auto* const self = const_cast<PostsModel*>(this); // the answer comes later, by the event loop
    deliver(
        m_newsroom.run(editorial::Priority::Reading,
                       [source = m_source, sort = m_sort, pages](editorial::Newsroom& newsroom) {
                           return read(newsroom, source, sort, pages);
                       }),
        self, [self, pages, purpose, generation = m_generation](const Result<Answer>& answer) {
            if (generation == self->m_generation) {
                self->receive(answer, pages, purpose);
            }
        });
}

void PostsModel::receive(const Result<Answer>& answer, const std::vector<int>& pages,
                         Purpose purpose) {
    for (const int number : pages) {
        m_requested.erase(number);
    }
    if (!answer) {
        if (answer.error().code == ErrorCode::Cancelled) {
            request(pages, purpose); // a search that was typed elsewhere interrupted it
            return;
        }
        qCWarning(uiLog) << "posts could not be listed:" << answer.error().detail;
        emit failed(answer.error());
        return;
    }
    const auto total =
        static_cast<int>(std::min<qint64>(answer->total, std::numeric_limits<int>::max()));
    // A total that changed on the way means that the rows stand elsewhere now.
    if (purpose == Purpose::Scroll && total == m_total) {
        for (const auto& [number, page] : answer->pages) {
            m_pages.insert(number, page);
            const int last = std::min((number + 1) * kPageRows, m_total) - 1;
            emit dataChanged(index(number * kPageRows), index(last));
        }
        return;
    }
    beginResetModel();
    m_pages.clear();
    m_total = total;
    m_understood = answer->understood;
    m_notices = answer->notices;
    for (const auto& [number, page] : answer->pages) {
        m_pages.insert(number, page);
    }
    endResetModel();
    if (purpose == Purpose::Show) {
        emit shown(answer->total, answer->elapsed);
    } else {
        emit refreshed();
    }
}

QString PostsModel::accessibleText(const PostEntry& entry) const {
    const QString title = leadingTitle(entry.row, m_languages);
    QStringList parts{title.isEmpty() ? untitled() : title, dateInWords(entry.row.date),
                      statusInWords(entry.row.status)};
    if (!entry.row.kind.isEmpty() && entry.row.kind != domain::kNewsKind) {
        parts.insert(1, kindInWords(entry.row.kind));
    }
    for (const domain::Language& language : m_languages) {
        parts.append(editionInWords(language, editionSign(entry.row, language)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace vestitel::models
