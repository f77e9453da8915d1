#include "archive/post_order.h"

#include "archive/settings_store.h"
#include "sqlite/row_scan.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace vestitel::archive {

namespace {

constexpr const char* kTitles =
    "SELECT post, language, title FROM edition INDEXED BY edition_in_lists "
    "WHERE post > ? AND post <= ? AND title <> ''";

auto newestKey(const PostFacts& post) {
    return std::tie(post.day, post.created, post.id);
}

} // namespace

QString sortKeyOf(const QString& title) {
    const auto start = std::find_if(title.begin(), title.end(),
                                    [](QChar sign) { return sign.isLetterOrNumber(); });
    // Bulgarian letters stand in the code chart in the order of the alphabet, after the Latin ones.
    return QStringView(start, title.end()).toString().toCaseFolded();
}

bool PostOrder::isBefore(Place a, Place b) const {
    const PostFacts& first = m_table->facts()[a];
    const PostFacts& second = m_table->facts()[b];
    switch (m_sort) {
    case PostSort::Oldest:
        return newestKey(first) < newestKey(second);
    case PostSort::Changed:
        if (first.modified != second.modified) {
            return first.modified > second.modified;
        }
        break;
    case PostSort::Title:
        if (const int order = m_titles[a].compare(m_titles[b]); order != 0) {
            // Without a title: after all that have one.
            return m_titles[a].isEmpty() != m_titles[b].isEmpty() ? m_titles[b].isEmpty()
                                                                  : order < 0;
        }
        break;
    case PostSort::Newest:
        break;
    }
    return newestKey(first) > newestKey(second);
}

Result<void> PostOrder::readTitles(qint64 after, qint64 upTo) {
    VESTITEL_TRY(const auto settings, archive::settings(*m_archive));
    std::unordered_map<qint64, std::pair<std::size_t, QString>> leading;
    VESTITEL_TRY(auto row, sqlite::RowScan::open(m_archive->connection(), kTitles, after, upTo));
    while (true) {
        VESTITEL_TRY(const bool found, row.step());
        if (!found) {
            break;
        }
        const std::string_view tag = row.text(1);
        const auto rank = static_cast<std::size_t>(
            std::find_if(settings.languages.begin(), settings.languages.end(),
                         [&](const domain::Language& each) {
                             return each.tag() ==
                                    QLatin1String(tag.data(), static_cast<qsizetype>(tag.size()));
                         }) -
            settings.languages.begin());
        const auto entry = leading.find(row.integer(0));
        if (entry == leading.end() || rank < entry->second.first) {
            const std::string_view title = row.text(2);
            leading[row.integer(0)] = {
                rank,
                sortKeyOf(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())))};
        }
    }
    m_titles.resize(m_table->facts().size());
    for (auto& [number, title] : leading) {
        if (const auto place = m_table->placeOf(number)) {
            m_titles[*place] = std::move(title.second);
        }
    }
    return {};
}

Result<void> PostOrder::sortAll() {
    const std::vector<PostFacts>& facts = m_table->facts();
    if (m_sort == PostSort::Title) {
        m_titles.clear();
        VESTITEL_CHECK(readTitles(0, std::numeric_limits<qint64>::max()));
    }
    m_places.clear();
    for (Place place = 0; place < facts.size(); ++place) {
        if (facts[place].number != 0) {
            m_places.push_back(place);
        }
    }
    std::sort(m_places.begin(), m_places.end(),
              [this](Place a, Place b) { return isBefore(a, b); });
    return {};
}

Result<void> PostOrder::move(const std::vector<Place>& changed) {
    for (const Place place : changed) {
        std::erase(m_places, place);
    }
    m_titles.resize(m_sort == PostSort::Title ? m_table->facts().size() : 0);
    std::vector<Place> present = changed;
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    for (const Place place : present) {
        const qint64 number = m_table->facts()[place].number;
        if (number == 0) {
            continue;
        }
        if (m_sort == PostSort::Title) {
            m_titles[place].clear();
            VESTITEL_CHECK(readTitles(number - 1, number));
        }
        m_places.insert(std::upper_bound(m_places.begin(), m_places.end(), place,
                                         [this](Place a, Place b) { return isBefore(a, b); }),
                        place);
    }
    return {};
}

Result<const std::vector<PostOrder::Place>*> PostOrder::places() {
    constexpr std::size_t kMoveMost = 200;
    if (m_version != m_table->version()) {
        const std::vector<Place>& changed = m_table->changedPlaces();
        const bool isNextVersion = m_version != 0 && m_version + 1 == m_table->version();
        if (isNextVersion && !changed.empty() && changed.size() <= kMoveMost) {
            const quint64 version = m_version;
            m_version = 0; // half moved is no order
            VESTITEL_CHECK(move(changed));
            m_version = version + 1;
        } else {
            m_version = 0;
            VESTITEL_CHECK(sortAll());
            m_version = m_table->version();
        }
    }
    return &m_places;
}

} // namespace vestitel::archive
