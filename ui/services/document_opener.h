#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QObject>
#include <QTemporaryDir>

namespace vestitel::editorial {
class NewsroomThread;
}

namespace vestitel::services {

/// Shows a document of the archive in the program that the system has for its kind: a copy, which
/// goes when this does, so that nobody writes into the archive.
class DocumentOpener final : public QObject {
    Q_OBJECT

public:
    explicit DocumentOpener(editorial::NewsroomThread& newsroom, QObject* parent = nullptr);

    void open(const MediaHash& document);

signals:
    void message(const QString& sentence);
    void failed(const vestitel::Error& error);

private:
    void show(const QString& path);

    editorial::NewsroomThread& m_newsroom;
    QTemporaryDir m_folder;
};

} // namespace vestitel::services
