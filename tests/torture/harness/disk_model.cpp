#include "harness/disk_model.h"

#include <QDir>

#include <cstring>
#include <fcntl.h>

namespace vestitel::torture {

namespace {

constexpr qint64 kSector = 512;

QString folderOf(const QString& path) {
    const auto slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

bool isHeads(QRandomGenerator& random) {
    return random.bounded(2) == 0;
}

} // namespace

std::vector<DiskEvent> readDiskLog(const QString& path) {
    const QByteArray log = bytesOf(path);
    std::vector<DiskEvent> events;
    qint64 at = 0;
    while (at + qint64(sizeof(DiskRecord)) <= log.size()) {
        DiskRecord record;
        std::memcpy(&record, log.constData() + at, sizeof record);
        at += qint64(sizeof record);
        if (at + record.first + qint64(record.second) > log.size()) {
            break;
        }
        DiskEvent event{record.call, record.descriptor, record.number,
                        QDir::cleanPath(QString::fromUtf8(log.mid(at, record.first))),
                        log.mid(at + record.first, qsizetype(record.second))};
        if (event.path == u".") {
            event.path.clear();
        }
        events.push_back(std::move(event));
        at += record.first + qint64(record.second);
    }
    return events;
}

DiskModel::DiskModel(const Tree& files) {
    for (auto file = files.begin(); file != files.end(); ++file) {
        m_safeNames.insert(file.key(), std::make_shared<File>(File{file.value(), {}}));
    }
    m_names = m_safeNames;
}

void DiskModel::apply(const DiskEvent& event) {
    switch (event.call) {
    case DiskCall::Open:
        open(event);
        break;
    case DiskCall::Close:
        m_open.remove(event.descriptor);
        break;
    case DiskCall::Write:
        if (const FilePtr file = m_open.value(event.descriptor).file) {
            file->pending.push_back({qint64(event.number), event.bytes, false});
        }
        break;
    case DiskCall::Truncate:
        if (const FilePtr file = m_open.value(event.descriptor).file) {
            file->pending.push_back({qint64(event.number), {}, true});
        }
        break;
    case DiskCall::Sync:
        sync(m_open.value(event.descriptor));
        break;
    case DiskCall::SyncAll:
        syncAll();
        break;
    case DiskCall::Rename: {
        const QString to = QDir::cleanPath(QString::fromUtf8(event.bytes));
        changeName({to, event.path, m_names.value(event.path)});
        break;
    }
    case DiskCall::Unlink:
        changeName({event.path, {}, nullptr});
        break;
    case DiskCall::MakeFolder:
    case DiskCall::DropFolder:
    case DiskCall::Acknowledge:
        break;
    }
}

void DiskModel::open(const DiskEvent& event) {
    const int flags = static_cast<int>(event.number);
    if ((flags & O_DIRECTORY) != 0) {
        m_open.insert(event.descriptor, {nullptr, event.path});
        return;
    }
    FilePtr file = m_names.value(event.path);
    if (!file && (flags & O_CREAT) != 0) {
        file = std::make_shared<File>();
        changeName({event.path, {}, file});
    } else if (file && (flags & O_TRUNC) != 0) {
        file->pending.push_back({0, {}, true});
    }
    m_open.insert(event.descriptor, {file, event.path});
}

void DiskModel::sync(const Open& what) {
    if (what.file) {
        settle(*what.file);
        return;
    }
    std::vector<PendingName> later;
    for (const PendingName& change : m_pendingNames) {
        if (folderOf(change.path) == what.path) {
            applyName(m_safeNames, change);
        } else {
            later.push_back(change);
        }
    }
    m_pendingNames = std::move(later);
}

void DiskModel::settle(File& file) {
    for (const PendingWrite& write : file.pending) {
        applyWrite(file.safe, write);
    }
    file.pending.clear();
}

void DiskModel::syncAll() {
    for (const PendingName& change : m_pendingNames) {
        applyName(m_safeNames, change);
    }
    m_pendingNames.clear();
    for (const auto* files : {&m_safeNames, &m_names}) {
        for (const FilePtr& file : *files) {
            settle(*file);
        }
    }
    for (const Open& open : m_open) {
        if (open.file) {
            settle(*open.file);
        }
    }
}

void DiskModel::changeName(const PendingName& change) {
    applyName(m_names, change);
    m_pendingNames.push_back(change);
}

void DiskModel::applyName(QMap<QString, FilePtr>& names, const PendingName& change) {
    if (!change.from.isEmpty()) {
        names.remove(change.from);
    }
    if (change.file) {
        names.insert(change.path, change.file);
    } else {
        names.remove(change.path);
    }
}

void DiskModel::applyWrite(QByteArray& content, const PendingWrite& write) {
    if (write.truncates) {
        const auto before = content.size();
        content.resize(qsizetype(write.offset));
        if (content.size() > before) {
            std::memset(content.data() + before, 0, static_cast<size_t>(content.size() - before));
        }
        return;
    }
    const qint64 end = write.offset + write.bytes.size();
    if (content.size() < end) {
        content.append(qsizetype(end - content.size()), '\0');
    }
    std::memcpy(content.data() + write.offset, write.bytes.constData(),
                static_cast<size_t>(write.bytes.size()));
}

bool DiskModel::hasUnsynced() const {
    if (!m_pendingNames.empty()) {
        return true;
    }
    return std::any_of(m_names.begin(), m_names.end(),
                       [](const FilePtr& file) { return !file->pending.empty(); });
}

Tree DiskModel::cut(Mercy mercy, QRandomGenerator& random) const {
    QMap<QString, FilePtr> names = m_safeNames;
    const auto count = static_cast<quint32>(m_pendingNames.size());
    // In order up to some moment, or (torn) each by itself.
    const quint32 kept = mercy == Mercy::Nothing ? 0
                         : mercy == Mercy::All   ? count
                                                 : random.bounded(count + 1);
    for (quint32 at = 0; at < count; ++at) {
        if (mercy == Mercy::Torn ? isHeads(random) : at < kept) {
            applyName(names, m_pendingNames[at]);
        }
    }
    Tree tree;
    for (auto name = names.begin(); name != names.end(); ++name) {
        tree.insert(name.key(), contentOf(*name.value(), mercy, random));
    }
    return tree;
}

QByteArray DiskModel::contentOf(const File& file, Mercy mercy, QRandomGenerator& random) {
    QByteArray content = file.safe;
    for (const PendingWrite& write : file.pending) {
        if (mercy == Mercy::Nothing) {
            break;
        }
        if (mercy == Mercy::All) {
            applyWrite(content, write);
        } else if (mercy == Mercy::Some || write.truncates) {
            if (isHeads(random)) {
                applyWrite(content, write);
            }
        } else {
            for (qint64 at = 0; at < write.bytes.size();) {
                const qint64 end =
                    std::min<qint64>(write.bytes.size(), (write.offset + at) / kSector * kSector +
                                                             kSector - write.offset);
                if (isHeads(random)) {
                    applyWrite(content,
                               {write.offset + at,
                                write.bytes.mid(qsizetype(at), qsizetype(end - at)), false});
                }
                at = end;
            }
        }
    }
    return content;
}

} // namespace vestitel::torture
