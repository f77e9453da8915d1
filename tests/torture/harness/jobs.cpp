#include "harness/jobs.h"

#include "harness/checks.h"
#include "harness/programs.h"

#include "archive/database_backup.h"
#include "archive/media_store.h"
#include "archive/post_list.h"

#include <QDir>

#include <memory>

namespace vestitel::torture {

namespace {

constexpr int kTypedWords = 24;
constexpr int kAddedMedia = 8;

qint64 countOf(editorial::Newsroom& newsroom, const archive::PostFilter& filter) {
    return archive::PostList(newsroom.archive()).count(filter).value_or(-1);
}

/// The worker types; the archive's other posts stay.
Job typing(const Scene& scene, const Knowledge& known) {
    return {QStringLiteral("typing and saving"),
            worker(),
            {QStringLiteral("type"), scene.archive(), typedPost().toString(), QStringLiteral("1"),
             QString::number(kTypedWords)},
            [known](const Scene& at, const Said& said) {
                return archiveProblems(at.archive(), [&](auto& newsroom, auto& problems) {
                    expectPosts(known.posts, newsroom, problems);
                    const int acknowledged = lastNumber(said.acknowledged, "JS", 0);
                    const int found = lastTypedWord(newsroom, problems);
                    if (found < acknowledged || found > acknowledged + 1) {
                        problems.append(QStringLiteral("word %1 was acknowledged, word %2 is there")
                                            .arg(acknowledged)
                                            .arg(found));
                    }
                });
            },
            {scene.archive()}};
}

Job addingMedia(const Scene& scene, const Knowledge& known) {
    return {QStringLiteral("adding media"),
            worker(),
            {QStringLiteral("media"), scene.archive(), QString::number(kAddedMedia)},
            [known](const Scene& at, const Said& said) {
                return archiveProblems(at.archive(), [&](auto& newsroom, auto& problems) {
                    expectPosts(known.posts, newsroom, problems);
                    for (const QByteArray& line : said.acknowledged.split('\n')) {
                        const auto hash = MediaHash::fromString(QString::fromLatin1(line.mid(2)));
                        if (hash && !archive::MediaStore(newsroom.archive()).bytes(*hash)) {
                            problems.append(QStringLiteral("an acknowledged medium is lost"));
                        }
                    }
                });
            },
            {scene.archive()}};
}

QStringList importProblems(const Scene& at, const Knowledge& known, const Said& said) {
    return archiveProblems(at.archive(), [&](auto& newsroom, auto& problems) {
        expectPosts(known.posts, newsroom, problems);
        const qint64 count = countOf(newsroom, {});
        if (count < lastNumber(said.acknowledged, "I", 0)) {
            problems.append(QStringLiteral("an acknowledged import is lost"));
        }
        const auto there = postsOf(newsroom);
        for (auto post = there.begin(); post != there.end(); ++post) {
            // Only the time of the change is of this run, for a post that is new here.
            if (known.incoming.contains(post.key()) && known.incoming[post.key()] != *post) {
                problems.append(QStringLiteral("an imported post is not what the file says"));
            }
        }
        for (const PostId& id : said.done ? known.incoming.keys() : QList<PostId>()) {
            if (!there.contains(id)) {
                problems.append(QStringLiteral("an import that ended well lacks a post"));
            }
        }
    });
}

Job importing(const Scene& scene, const Knowledge& known) {
    return {QStringLiteral("import"),
            worker(),
            {QStringLiteral("import"), scene.archive(), scene.incoming()},
            [known](const Scene& at, const Said& said) { return importProblems(at, known, said); },
            {scene.archive(), scene.incoming()}};
}

Job importingByCli(const Scene& scene, const Knowledge& known) {
    return {
        QStringLiteral("import (cli)"),
        commandLine(),
        {QStringLiteral("--archive"), scene.archive(), QStringLiteral("import"), scene.incoming()},
        [known](const Scene& at, const Said& said) {
            return importProblems(at, known, {{}, said.done});
        },
        {scene.archive(), scene.incoming()}};
}

Job exporting(const Scene& scene, const Knowledge& known, const QString& form,
              const QString& folder) {
    Job job{QStringLiteral("export as ") + form,
            commandLine(),
            {QStringLiteral("--archive"), scene.archive(), QStringLiteral("export"),
             QStringLiteral("--all"), QStringLiteral("--to"), folder, QStringLiteral("--as"), form},
            {},
            {scene.archive(), folder}};
    auto trees = std::make_shared<Trees>();
    trees->before = treeOf(folder);
    const Ending golden = runProgram(runOf(job, scene));
    if (golden.status != 0) {
        qFatal("torture: the export fails without a fault: %s", qUtf8Printable(golden.toString()));
    }
    trees->after = treeOf(folder);
    removeFolder(folder);
    putTree(folder, trees->before);
    const QString name = folder.mid(scene.root.size());
    job.problems = [known, trees, name](const Scene& at, const Said& said) {
        QStringList problems = archiveProblems(at.archive(), [&](auto& newsroom, auto& found) {
            expectPosts(known.posts, newsroom, found);
        });
        return problems + treeProblems(at.root + name, trees->before, trees->after, said.done);
    };
    return job;
}

/// A backup is whole, as it was before or as it is to be.
QStringList backupProblems(const QString& backup, const Knowledge& known, bool done) {
    QStringList problems = archiveProblems(backup, [&](auto& newsroom, auto& found) {
        const auto posts = postsOf(newsroom);
        if (posts != known.posts && (done || posts != known.earlier)) {
            found.append(QStringLiteral("the backup is neither old nor new"));
        }
    });
    if (!done) {
        // It said that it lacks what could not be read; the next one brings it.
        problems.removeIf([](const QString& problem) {
            return problem.startsWith(QStringLiteral("verify: The file of"));
        });
    }
    return problems;
}

Job backingUp(const Scene& scene, const Knowledge& known) {
    return {QStringLiteral("backup"),
            commandLine(),
            {QStringLiteral("--archive"), scene.archive(), QStringLiteral("backup"),
             QStringLiteral("--to"), scene.backup()},
            [known](const Scene& at, const Said& said) {
                QStringList problems =
                    archiveProblems(at.archive(), [&](auto& newsroom, auto& found) {
                        expectPosts(known.posts, newsroom, found);
                    });
                return problems + backupProblems(at.backup(), known, said.done);
            },
            {scene.archive(), scene.backup()}};
}

/// Into a folder that is not there yet.
Job backingUpFirst(const Scene& scene, const Knowledge& known) {
    Job job = backingUp(scene, known);
    job.name = QStringLiteral("first backup");
    job.needs = {scene.archive()};
    job.problems = [known](const Scene& at, const Said& said) {
        QStringList problems = archiveProblems(at.archive(), [&](auto& newsroom, auto& found) {
            expectPosts(known.posts, newsroom, found);
        });
        return said.done || archive::isArchive(at.backup())
                   ? problems + backupProblems(at.backup(), known, said.done)
                   : problems;
    };
    return job;
}

Job restoring(const Scene& scene, const Knowledge& known) {
    return {QStringLiteral("restore"),
            commandLine(),
            {QStringLiteral("restore"), scene.backup(), QStringLiteral("--to"), scene.restored()},
            [known, backup = treeOf(scene.backup())](const Scene& at, const Said& said) {
                QStringList problems;
                if (treeOf(at.backup()) != backup) {
                    problems.append(QStringLiteral("the backup was changed"));
                }
                // A folder that can be opened must not be a part of an archive.
                if (said.done || archive::isArchive(at.restored())) {
                    problems += archiveProblems(at.restored(), [&](auto& newsroom, auto& found) {
                        expectPosts(known.earlier, newsroom, found);
                    });
                }
                return problems;
            },
            {scene.backup()}};
}

Job migrating(const Scene& scene, qint64 version) {
    return {QStringLiteral("migration from version %1").arg(version),
            commandLine(),
            {QStringLiteral("--archive"), scene.old(version), QStringLiteral("list")},
            [version](const Scene& at, const Said&) {
                // Its texts came without an index.
                return archiveProblems(
                    at.old(version),
                    [](auto& newsroom, auto& found) {
                        if (countOf(newsroom, {}) != 40) {
                            found.append(QStringLiteral("posts are lost"));
                        }
                    },
                    Index::NotChecked);
            },
            {scene.old(version)}};
}

Job compacting(const Scene& scene, const Knowledge& known) {
    return {QStringLiteral("compact"),
            commandLine(),
            {QStringLiteral("--archive"), scene.archive(), QStringLiteral("compact")},
            [known](const Scene& at, const Said& said) {
                return archiveProblems(at.archive(), [&](auto& newsroom, auto& found) {
                    expectPosts(known.posts, newsroom, found);
                    archive::PostFilter trash;
                    trash.trash = true;
                    const qint64 trashed = countOf(newsroom, trash);
                    if (trashed != 0 && (said.done || trashed != known.trashed)) {
                        found.append(QStringLiteral("the trash is half emptied"));
                    }
                });
            },
            {scene.archive()}};
}

Job dailyBackup(const Scene& scene, const Knowledge& known) {
    return {QStringLiteral("daily backup"),
            worker(),
            {QStringLiteral("daily"), scene.archive()},
            [known](const Scene& at, const Said& said) {
                QStringList problems =
                    archiveProblems(at.archive(), [&](auto& newsroom, auto& found) {
                        expectPosts(known.posts, newsroom, found);
                    });
                const QDir folder(at.archive() + QStringLiteral("/backups"));
                const QStringList names =
                    folder.entryList({QStringLiteral("*.sqlite")}, QDir::Files);
                if (names.isEmpty() && said.acknowledged.contains('D')) {
                    problems.append(QStringLiteral("an acknowledged backup is lost"));
                }
                for (const QString& name : names) {
                    auto copy = sqlite::Connection::open(folder.filePath(name),
                                                         sqlite::Connection::Mode::ReadWrite,
                                                         search::prepareConnection);
                    if (!copy || !archive::checkDatabase(**copy, archive::Thoroughness::Full)) {
                        problems.append(QStringLiteral("a daily backup is damaged"));
                    }
                }
                return problems;
            },
            {scene.archive()}};
}

} // namespace

std::vector<Job> jobsFor(const Scene& scene, const Knowledge& known) {
    std::vector<Job> jobs = {typing(scene, known),
                             addingMedia(scene, known),
                             importing(scene, known),
                             importingByCli(scene, known),
                             exporting(scene, known, QStringLiteral("page"), scene.site()),
                             exporting(scene, known, QStringLiteral("site"), scene.wholeSite()),
                             exporting(scene, known, QStringLiteral("jsonl"), scene.lines()),
                             backingUp(scene, known),
                             backingUpFirst(scene, known),
                             dailyBackup(scene, known),
                             restoring(scene, known),
                             compacting(scene, known)};
    for (qint64 version = 1; version < known.newestSchema; ++version) {
        jobs.push_back(migrating(scene, version));
    }
    return jobs;
}

Run runOf(const Job& job, const Scene& scene) {
    return {.program = job.program, .arguments = job.arguments, .root = scene.root};
}

} // namespace vestitel::torture
