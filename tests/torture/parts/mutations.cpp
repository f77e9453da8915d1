#include "parts/mutations.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace vestitel::torture {

namespace {

constexpr int kPage = 4096;
const QString kDatabase = QStringLiteral("archive.sqlite");
const QString kLog = QStringLiteral("archive.sqlite-wal");

QByteArray noise(qsizetype size, QRandomGenerator& random) {
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

/// Somewhere in the file, on a multiple of `step`.
qsizetype place(const QByteArray& bytes, QRandomGenerator& random, qsizetype step = 1) {
    const auto count = static_cast<int>(bytes.size() / step);
    return count > 0 ? random.bounded(count) * step : 0;
}

void flip(QByteArray& bytes, int count, QRandomGenerator& random) {
    for (int i = 0; i < count && !bytes.isEmpty(); ++i) {
        const qsizetype at = place(bytes, random);
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
    }
}

void fill(QByteArray& bytes, qsizetype at, const QByteArray& with) {
    const qsizetype size = std::min(with.size(), bytes.size() - at);
    std::memcpy(bytes.data() + at, with.constData(),
                static_cast<size_t>(std::max<qsizetype>(0, size)));
}

QString aMedium(const Tree& tree, QRandomGenerator& random) {
    QStringList media;
    for (const QString& name : tree.keys()) {
        if (name.startsWith(u"media/")) {
            media.append(name);
        }
    }
    return media.value(random.bounded(static_cast<int>(std::max<qsizetype>(1, media.size()))));
}

std::vector<Mutation> databaseMutations(const Tree& foreign) {
    return {
        {QStringLiteral("a few bits flipped in the database"),
         [](Tree& tree, auto& random) {
             flip(tree[kDatabase], 1 + random.bounded(8), random);
         }},
        {QStringLiteral("many bits flipped in the database"),
         [](Tree& tree, auto& random) {
             flip(tree[kDatabase], 500, random);
         }},
        {QStringLiteral("bits flipped in the first page"),
         [](Tree& tree, auto& random) {
             QByteArray first = tree[kDatabase].left(kPage);
             flip(first, 1 + random.bounded(4), random);
             fill(tree[kDatabase], 0, first);
         }},
        {QStringLiteral("bits flipped in the header of 100 bytes"),
         [](Tree& tree, auto& random) {
             QByteArray header = tree[kDatabase].left(100);
             flip(header, 1, random);
             fill(tree[kDatabase], 0, header);
         }},
        {QStringLiteral("a page zeroed"),
         [](Tree& tree, auto& random) {
             fill(tree[kDatabase], place(tree[kDatabase], random, kPage), QByteArray(kPage, '\0'));
         }},
        {QStringLiteral("a page of noise"),
         [](Tree& tree, auto& random) {
             fill(tree[kDatabase], place(tree[kDatabase], random, kPage), noise(kPage, random));
         }},
        {QStringLiteral("a page in another's place"),
         [](Tree& tree, auto& random) {
             const QByteArray page =
                 tree[kDatabase].mid(place(tree[kDatabase], random, kPage), kPage);
             fill(tree[kDatabase], place(tree[kDatabase], random, kPage), page);
         }},
        {QStringLiteral("sectors of noise"),
         [](Tree& tree, auto& random) {
             fill(tree[kDatabase], place(tree[kDatabase], random, 512), noise(512, random));
         }},
        {QStringLiteral("the database cut off at a page"),
         [](Tree& tree, auto& random) {
             tree[kDatabase].truncate(place(tree[kDatabase], random, kPage));
         }},
        {QStringLiteral("the database cut off anywhere"),
         [](Tree& tree, auto& random) {
             tree[kDatabase].truncate(place(tree[kDatabase], random));
         }},
        {QStringLiteral("noise after the database"),
         [](Tree& tree, auto& random) {
             tree[kDatabase] += noise(1 + random.bounded(9000), random);
         }},
        {QStringLiteral("a database of noise"),
         [](Tree& tree, auto& random) {
             tree[kDatabase] = noise(20'000, random);
         }},
        {QStringLiteral("another kind of file"),
         [](Tree& tree, auto&) {
             tree[kDatabase] = QByteArray("PK\x03\x04 no database\n").repeated(99);
         }},
        {QStringLiteral("another program's database"),
         [](Tree& tree, auto&) {
             fill(tree[kDatabase], 68, QByteArray(4, '\x11'));
         }},
        {QStringLiteral("a newer version's database"),
         [](Tree& tree, auto&) {
             fill(tree[kDatabase], 60, QByteArray("\0\0\0\x7f", 4));
         }},
        {QStringLiteral("no bytes in the database"),
         [](Tree& tree, auto&) {
             tree[kDatabase].clear();
         }},
        {QStringLiteral("no database"),
         [](Tree& tree, auto&) {
             tree.remove(kDatabase);
         }},
        {QStringLiteral("a database mixed of two archives"),
         [foreign](Tree& tree, auto& random) {
             const QByteArray& theirs = foreign[kDatabase];
             const qsizetype at = place(theirs, random, kPage);
             fill(tree[kDatabase], std::min(at, tree[kDatabase].size()), theirs.mid(at));
         }},
    };
}

std::vector<Mutation> logMutations(const Tree& foreign) {
    return {
        {QStringLiteral("bits flipped in the log"),
         [](Tree& tree, auto& random) {
             flip(tree[kLog], 1 + random.bounded(8), random);
         }},
        {QStringLiteral("the log cut off"),
         [](Tree& tree, auto& random) {
             tree[kLog].truncate(place(tree[kLog], random));
         }},
        {QStringLiteral("a log of noise"),
         [](Tree& tree, auto& random) {
             tree[kLog] = noise(30'000, random);
         }},
        {QStringLiteral("no log"),
         [](Tree& tree, auto&) {
             tree.remove(kLog);
         }},
        {QStringLiteral("another archive's log"),
         [foreign](Tree& tree, auto&) {
             tree[kLog] = foreign[kLog];
         }},
        {QStringLiteral("a hot journal of noise"),
         [](Tree& tree, auto& random) {
             tree[kDatabase + QStringLiteral("-journal")] = noise(5000, random);
         }},
        {QStringLiteral("a shared index of noise"),
         [](Tree& tree, auto& random) {
             tree[kDatabase + QStringLiteral("-shm")] = noise(32768, random);
         }},
        {QStringLiteral("bits flipped in the database under a log"),
         [](Tree& tree, auto& random) {
             flip(tree[kDatabase], 1 + random.bounded(8), random);
         }},
    };
}

std::vector<Mutation> mediaMutations() {
    return {
        {QStringLiteral("a medium missing"),
         [](Tree& tree, auto& random) {
             tree.remove(aMedium(tree, random));
         }},
        {QStringLiteral("no bytes in a medium"),
         [](Tree& tree, auto& random) {
             tree[aMedium(tree, random)].clear();
         }},
        {QStringLiteral("bits flipped in a medium"),
         [](Tree& tree, auto& random) {
             flip(tree[aMedium(tree, random)], 3, random);
         }},
        {QStringLiteral("a medium cut off"),
         [](Tree& tree, auto& random) {
             QByteArray& bytes = tree[aMedium(tree, random)];
             bytes.truncate(place(bytes, random));
         }},
        {QStringLiteral("a medium's name in capitals"),
         [](Tree& tree, auto& random) {
             const QString name = aMedium(tree, random);
             tree.insert(QStringLiteral("media/") + name.mid(6).toUpper(), tree.take(name));
         }},
    };
}

} // namespace

std::vector<Mutation> mutationsOf(const Tree& foreign) {
    std::vector<Mutation> all = databaseMutations(foreign);
    for (auto more : {logMutations(foreign), mediaMutations()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace vestitel::torture
