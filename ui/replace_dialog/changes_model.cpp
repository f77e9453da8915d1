#include "replace_dialog/changes_model.h"

#include "models/words.h"
#include "replace_dialog/excerpt.h"

#include <QFont>
#include <QPoint>

#include <algorithm>

namespace vestitel::replace_dialog {

namespace {

constexpr quintptr kPost =
    0; ///< The internal id of a post; a passage has its post's row, plus one.

Qt::CheckState stateOf(qsizetype chosen, qsizetype all) {
    return chosen == 0 ? Qt::Unchecked : chosen == all ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

ChangesModel::ChangesModel(QObject* parent) : QAbstractItemModel(parent) {
}

void ChangesModel::setChanges(std::vector<editorial::EditionChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    m_posts.clear();
    const PostId* last = nullptr;
    for (std::size_t at = 0; at < m_changes.size(); ++at) {
        const editorial::EditionChange& change = m_changes[at];
        if (last == nullptr || *last != change.post) {
            m_posts.push_back({change.title.trimmed(), 0, {}});
            last = &change.post;
        }
        PostChanges& post = m_posts.back();
        if (post.title.isEmpty()) {
            post.title = change.title.trimmed();
        }
        for (std::size_t number = 0; number < change.passages.size(); ++number) {
            post.passages.push_back({at, number});
            post.places += change.passages[number].places();
        }
    }
    endResetModel();
    emit chosenChanged();
}

std::vector<editorial::EditionChange> ChangesModel::chosen() const {
    std::vector<editorial::EditionChange> chosen;
    for (const PostChanges& post : m_posts) {
        std::size_t last = m_changes.size();
        for (const Passage& passage : post.passages) {
            if (!passage.chosen) {
                continue;
            }
            if (passage.change != last) {
                last = passage.change;
                const editorial::EditionChange& change = m_changes[last];
                chosen.push_back({change.post, change.language, change.title, {}, change.query});
            }
            chosen.back().passages.push_back(changeOf(passage));
        }
    }
    return chosen;
}

void ChangesModel::setAllChosen(bool chosen) {
    for (PostChanges& post : m_posts) {
        for (Passage& passage : post.passages) {
            passage.chosen = chosen;
        }
    }
    if (!m_posts.empty()) {
        emit dataChanged(index(0, Before), index(rowCount() - 1, Before), {Qt::CheckStateRole});
    }
    emit chosenChanged();
}

ChangesModel::Count ChangesModel::all() const {
    Count count;
    for (const PostChanges& post : m_posts) {
        ++count.posts;
        count.places += post.places;
    }
    return count;
}

ChangesModel::Count ChangesModel::chosenCount() const {
    Count count;
    for (const PostChanges& post : m_posts) {
        qsizetype places = 0;
        for (const Passage& passage : post.passages) {
            places += passage.chosen ? changeOf(passage).places() : 0;
        }
        count.places += places;
        count.posts += places > 0 ? 1 : 0;
    }
    return count;
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kPost);
}

QModelIndex ChangesModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kPost) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kPost);
}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_posts.size());
    }
    const bool isPost = parent.internalId() == kPost && parent.column() == 0;
    return isPost
               ? static_cast<int>(m_posts[static_cast<std::size_t>(parent.row())].passages.size())
               : 0;
}

int ChangesModel::columnCount(const QModelIndex& /*parent*/) const {
    return kColumns;
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == kPost
               ? postData(m_posts[row], index.column(), role)
               : passageData(m_posts[index.internalId() - 1].passages[row], index.column(), role);
}

QVariant ChangesModel::postData(const PostChanges& post, int column, int role) const {
    if (role == Qt::DisplayRole) {
        return column == Before ? (post.title.isEmpty() ? tr("Untitled") : post.title)
                                : tr("%n place(s)", nullptr, static_cast<int>(post.places));
    }
    if (role == Qt::FontRole && column == Before) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::CheckStateRole && column == Before) {
        const auto chosen = std::count_if(post.passages.begin(), post.passages.end(),
                                          [](const Passage& passage) { return passage.chosen; });
        return stateOf(chosen, static_cast<qsizetype>(post.passages.size()));
    }
    return {};
}

QVariant ChangesModel::passageData(const Passage& passage, int column, int role) const {
    const editorial::PassageChange& change = changeOf(passage);
    const domain::Language& language = m_changes[passage.change].language;
    if (role == Qt::CheckStateRole && column == Before) {
        return passage.chosen ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleTextRole) {
        return column == Before ? models::languageSign(language) + u' ' + change.before
                                : change.after;
    }
    if (role == Qt::ToolTipRole) {
        return QStringLiteral("<p>%1</p>")
            .arg((column == Before ? change.before : change.after).toHtmlEscaped());
    }
    if (role != Qt::DisplayRole && role != kMarksRole) {
        return {};
    }
    const Excerpt excerpt = column == Before ? excerptBefore(change) : excerptAfter(change);
    // The language stands before the words, once a line.
    const QString sign =
        column == Before ? models::languageSign(language) + QStringLiteral("  ") : QString();
    if (role == Qt::DisplayRole) {
        return sign + excerpt.text;
    }
    QList<QPoint> marks;
    for (const language::TextSpan& mark : excerpt.marks) {
        marks.append(QPoint(static_cast<int>(sign.size() + mark.begin),
                            static_cast<int>(sign.size() + mark.end)));
    }
    return QVariant::fromValue(marks);
}

bool ChangesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Before) {
        return false;
    }
    const bool chosen = value.toInt() != Qt::Unchecked;
    const bool isPost = index.internalId() == kPost;
    const QModelIndex top = isPost ? index : index.parent();
    PostChanges& post = m_posts[static_cast<std::size_t>(top.row())];
    for (std::size_t row = 0; row < post.passages.size(); ++row) {
        if (isPost || static_cast<int>(row) == index.row()) {
            post.passages[row].chosen = chosen;
        }
    }
    emit dataChanged(top, top, {Qt::CheckStateRole});
    emit dataChanged(this->index(0, Before, top),
                     this->index(static_cast<int>(post.passages.size()) - 1, Before, top),
                     {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Before) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Before ? tr("Now") : tr("After the replacement");
}

const editorial::PassageChange& ChangesModel::changeOf(const Passage& passage) const {
    return m_changes[passage.change].passages[passage.number];
}

} // namespace vestitel::replace_dialog
