#include "search_bench.h"

#include "domain/transliteration.h"
#include "editorial/newsroom.h"
#include "figures.h"
#include "search_corpus.h"
#include "search_peers.h"
#include "search_quality.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QFile>

#include <cstdio>
#include <ctime>
#include <functional>

#include <malloc.h>
#include <unistd.h>

namespace vestitel::bench {

namespace {

constexpr int kRuns = 200;
constexpr int kStep = 1000;
constexpr double kQueryBar = 10;
constexpr double kPhraseBar = 80;
constexpr double kUpdateBar = 5;
constexpr double kBuildBar = 1700;
constexpr double kSizeBar = 1.1;
constexpr double kMemoryBar = 60;

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Times the steps of building, of which there are many.
class Building final {
public:
    Building(search::Index& index, sqlite::Connection& connection)
        : m_index(&index), m_connection(&connection) {}

    /// Runs it in a transaction of its own; the seconds of it.
    template <typename Work>
    Result<void> run(double& seconds, Work work) {
        const double start = cpuSeconds();
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(*m_connection));
        VESTITEL_CHECK(work(transaction));
        VESTITEL_CHECK(transaction.commit());
        seconds += cpuSeconds() - start;
        return {};
    }

    Result<void> addAll(const SearchCorpus& corpus, int posts) {
        for (int begin = 0; begin < posts; begin += kStep) {
            std::vector<std::vector<search::Document>> step;
            for (int i = begin; i < std::min(posts, begin + kStep); ++i) {
                step.push_back(corpus.post(posts - i)); // the oldest first, as editorial does
            }
            VESTITEL_CHECK(run(m_adding, [&](auto& transaction) {
                Result<void> added;
                for (size_t i = 0; added && i < step.size(); ++i) {
                    added = m_index->add(transaction, step[i].front().post, step[i]);
                }
                return added;
            }));
        }
        return {};
    }

    Result<void> joinAll() {
        for (bool isMore = true; isMore;) {
            VESTITEL_CHECK(run(m_joining, [&](auto& transaction) -> Result<void> {
                VESTITEL_TRY(isMore, m_index->joinPieces(transaction));
                return {};
            }));
        }
        return {};
    }

    Result<void> finish() {
        return run(m_finishing,
                   [&](auto& transaction) { return m_index->finishRebuild(transaction); });
    }

    void print(int posts) const {
        const double seconds = m_adding + m_joining + m_finishing;
        row(QStringLiteral("built, posts a second of one core"),
            QStringLiteral("%1 in %2 s: rows %3, joined %4, words %5")
                .arg(judgedAtLeast(posts / seconds, kBuildBar))
                .arg(seconds, 0, 'f', 1)
                .arg(m_adding, 0, 'f', 1)
                .arg(m_joining, 0, 'f', 1)
                .arg(m_finishing, 0, 'f', 1));
    }

private:
    search::Index* m_index;
    sqlite::Connection* m_connection;
    double m_adding = 0;
    double m_joining = 0;
    double m_finishing = 0;
};

Result<void> build(search::Index& index, sqlite::Connection& connection, const SearchCorpus& corpus,
                   int posts) {
    Building building(index, connection);
    double ignored = 0;
    VESTITEL_CHECK(
        building.run(ignored, [&](auto& transaction) { return index.beginRebuild(transaction); }));
    VESTITEL_CHECK(building.addAll(corpus, posts));
    VESTITEL_CHECK(building.joinAll());
    VESTITEL_CHECK(building.finish());
    building.print(posts);
    return {};
}

Result<qint64> number(sqlite::Connection& connection, const char* sql) {
    VESTITEL_TRY(auto rows, connection.query(QLatin1String(sql)));
    VESTITEL_TRY(const bool found, rows.step());
    return found ? rows.integer(0) : 0;
}

Result<void> printSizes(sqlite::Connection& connection) {
    VESTITEL_TRY(const qint64 text,
                 number(connection, "SELECT sum(length(title) + length(body)) FROM "
                                    "(SELECT CAST(title AS BLOB) AS title, CAST(body AS BLOB) AS "
                                    "body FROM search_text)"));
    VESTITEL_TRY(const qint64 index,
                 number(connection, "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search_%' "
                                    "AND name <> 'search_text'"));
    VESTITEL_TRY(const qint64 terms, number(connection, "SELECT count(*) FROM search_term"));
    const double ratio = static_cast<double>(index) / static_cast<double>(text);
    row(QStringLiteral("index, of the size of the texts (their copy not counted)"),
        QStringLiteral("%1 %2 (%3 of %4 MB, %5 words)")
            .arg(ratio, 0, 'f', 2)
            .arg(judged(ratio, kSizeBar))
            .arg(index / 1'000'000)
            .arg(text / 1'000'000)
            .arg(terms));
    return {};
}

/// Bytes of this process that lie in memory.
Result<qint64> residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput, QStringLiteral("no /proc/self/statm"));
    }
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// What the words take in memory: they are read when one is first looked for that no text has.
Result<void> printMemory(search::Index& index) {
    VESTITEL_TRY(const auto known, index.search({QStringLiteral("и "), 50, 0}));
    malloc_trim(0); // else what building left free would be taken, and nothing seen
    VESTITEL_TRY(const qint64 before, residentBytes());
    VESTITEL_TRY(const auto results, index.search({QStringLiteral("праввителствво "), 50, 0}));
    VESTITEL_TRY(const qint64 after, residentBytes());
    const double megabytes = static_cast<double>(after - before) / 1'000'000;
    row(QStringLiteral("words in memory, for mistakes"),
        QStringLiteral("%1 MB %2; the process %3 MB")
            .arg(megabytes, 0, 'f', 1)
            .arg(judged(megabytes, kMemoryBar))
            .arg(after / 1'000'000));
    return {};
}

using MakeQuery = std::function<QString(std::uint64_t)>;

Result<void> printQueries(search::Index& index, const QString& name, double bar,
                          const MakeQuery& make) {
    Times times;
    Times counts;
    Times shown;
    qint64 found = 0;
    for (std::uint64_t i = 0; i < kRuns; ++i) {
        const QString query = make(i + 1);
        Result<search::Results> results;
        times.add(milliseconds([&] { results = index.search({query, 50, 0}); }));
        VESTITEL_CHECK(results);
        found += results->hits.empty() ? 0 : 1;
        Result<qint64> total;
        counts.add(milliseconds([&] { total = index.count(*results); }));
        VESTITEL_CHECK(total);
    }
    row(name, QStringLiteral("%1, %2; count p95 %3 ms; found something %4 of %5")
                  .arg(inWords(times), judged(times.percentile(0.95), bar))
                  .arg(counts.percentile(0.95), 0, 'f', 1)
                  .arg(found)
                  .arg(kRuns));
    return {};
}

Result<void> printAllQueries(search::Index& index, const SearchCorpus& corpus) {
    const auto rare = [&](std::uint64_t i) {
        return corpus.word(100'000 + static_cast<qsizetype>(i * 997) % 400'000);
    };
    const auto middle = [&](std::uint64_t i) {
        return corpus.word(1000 + static_cast<qsizetype>(i * 37) % 9000);
    };
    const auto common = [&](std::uint64_t i) {
        return corpus.word(static_cast<qsizetype>(i) % 50);
    };
    struct Kind {
        QString name;
        double bar;
        MakeQuery make;
    };
    std::vector<Kind> kinds;
    for (const int letters : {1, 2, 3, 4, 5}) {
        kinds.push_back({QStringLiteral("typing, %1 letter(s)").arg(letters), kQueryBar,
                         [&, letters](std::uint64_t i) {
                             return middle(i).left(letters);
                         }});
    }
    kinds.push_back({QStringLiteral("a common word"), kQueryBar, [&](auto i) {
                         return common(i);
                     }});
    kinds.push_back({QStringLiteral("a word, finished"), kQueryBar, [&](auto i) {
                         return middle(i) + u' ';
                     }});
    kinds.push_back({QStringLiteral("a rare word"), kQueryBar, [&](auto i) {
                         return rare(i);
                     }});
    kinds.push_back({QStringLiteral("two words, one common"), kQueryBar, [&](auto i) {
                         return common(i) + u' ' + middle(i);
                     }});
    kinds.push_back({QStringLiteral("two common words"), kQueryBar, [&](auto i) {
                         return common(i) + u' ' + common(i * 7 + 3);
                     }});
    kinds.push_back({QStringLiteral("three words"), kQueryBar, [&](auto i) {
                         return common(i) + u' ' + common(i * 7 + 3) + u' ' + middle(i);
                     }});
    kinds.push_back({QStringLiteral("in Latin letters"), kQueryBar, [&](auto i) {
                         return domain::transliterate(middle(i));
                     }});
    kinds.push_back({QStringLiteral("with a typing mistake"), kQueryBar, [&](auto i) {
                         return mistyped(middle(i), i);
                     }});
    kinds.push_back({QStringLiteral("filters alone"), kQueryBar, [](auto i) {
                         return QStringLiteral("status:draft tag:tag%1 after:%2")
                             .arg(i % 200)
                             .arg(1960 + i % 60);
                     }});
    kinds.push_back({QStringLiteral("a common word, filtered"), kQueryBar, [&](auto i) {
                         return QStringLiteral("%1 category:category%2 lang:bg before:%3")
                             .arg(common(i))
                             .arg(i % 12)
                             .arg(1960 + i % 60);
                     }});
    kinds.push_back({QStringLiteral("a common word, without another"), kQueryBar, [&](auto i) {
                         return common(i) + QStringLiteral(" -") + common(i + 5);
                     }});
    kinds.push_back({QStringLiteral("either of two words"), kQueryBar, [&](auto i) {
                         return middle(i) + QStringLiteral(" OR ") + middle(i + 1);
                     }});
    kinds.push_back({QStringLiteral("a phrase of common words"), kPhraseBar, [&](auto i) {
                         return u'"' + common(i) + u' ' + common(i * 7 + 3) + u'"';
                     }});
    for (const Kind& kind : kinds) {
        VESTITEL_CHECK(printQueries(index, kind.name, kind.bar, kind.make));
    }
    return {};
}

Result<void> printUpdates(search::Index& index, sqlite::Connection& connection,
                          const SearchCorpus& corpus, int posts) {
    Times times;
    for (int i = 0; i < kRuns; ++i) {
        auto documents = corpus.post(1 + posts * i / kRuns);
        documents.front().body += QStringLiteral(" още");
        VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(connection));
        Result<void> done;
        times.add(milliseconds(
            [&] { done = index.update(transaction, documents.front().post, documents); }));
        VESTITEL_CHECK(done);
        VESTITEL_CHECK(transaction.commit());
    }
    row(QStringLiteral("one post indexed again, without the commit"),
        inWords(times) + QStringLiteral(", ") + judged(times.percentile(0.95), kUpdateBar));
    return {};
}

Result<void> printPeers(search::Index& index, sqlite::Connection& connection, const QString& folder,
                        const SearchCorpus& corpus) {
    std::vector<PeerQuery> queries;
    for (std::uint64_t i = 0; i < 80; ++i) {
        const QString& first = corpus.anyWord(i);
        if (i < 40) {
            queries.push_back({{first}, false});
        } else if (i < 60) {
            queries.push_back({{first, corpus.anyWord(i + 1000)}, false});
        } else {
            queries.push_back({{first.left(4)}, true});
        }
    }
    Times own;
    for (const PeerQuery& query : queries) {
        Result<search::Results> results;
        const QString text =
            query.words.join(u' ') + (query.isBeginning ? QString() : QStringLiteral(" "));
        own.add(milliseconds([&] { results = index.search({text, 50, 0}); }));
        VESTITEL_CHECK(results);
    }
    VESTITEL_TRY(const Peers peers, measurePeers(connection, folder, queries));
    heading(QStringLiteral("The same 80 queries: 40 of one word, 20 of two, 20 of 4 letters"));
    row(QStringLiteral("this index, with snippets"), inWords(own));
    row(QStringLiteral("FTS5 (unicode61, bm25), titles only"),
        inWords(peers.fts5) +
            QStringLiteral("; built in %1 s").arg(peers.fts5BuildMs / 1000, 0, 'f', 1));
    row(QStringLiteral("LIKE, the newest 50"), inWords(peers.like));
    row(QStringLiteral("ripgrep -i, first word, not ranked"),
        peers.ripgrep.isEmpty() ? QStringLiteral("not installed") : inWords(peers.ripgrep));
    return {};
}

Result<void> print(const QString& folder, int posts) {
    const SystemClock clock;
    RandomIdSource ids;
    const SearchCorpus corpus;
    VESTITEL_TRY(auto newsroom,
                 editorial::Newsroom::create(folder + QStringLiteral("/search"), {&clock, &ids}));
    sqlite::Connection& connection = newsroom->archive().connection();
    search::Index& index = newsroom->index();
    heading(QStringLiteral("Search, %1 posts in two languages (310 words each)").arg(posts));
    VESTITEL_CHECK(build(index, connection, corpus, posts));
    VESTITEL_CHECK(printSizes(connection));
    VESTITEL_CHECK(printMemory(index));
    VESTITEL_CHECK(printAllQueries(index, corpus));
    VESTITEL_CHECK(printUpdates(index, connection, corpus, posts));
    VESTITEL_CHECK(printQuality(index, corpus, posts));
    return printPeers(index, connection, folder, corpus);
}

} // namespace

bool runSearchBench(const QString& folder, int posts) {
    const auto printed = print(folder, posts);
    if (!printed) {
        std::fprintf(stderr, "bench: %s (%s)\n", qUtf8Printable(printed.error().message),
                     qUtf8Printable(printed.error().detail));
    }
    return printed.has_value();
}

} // namespace vestitel::bench
