#pragma once

#include "editorial/import_files.h"
#include "session/import_controller.h"
#include "session/posts_controller.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace vestitel::main_window {

/// Bringing files in, from the choice of files to what came of it.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    ImportFlow(editorial::NewsroomThread& newsroom, QWidget* window);

    void chooseFiles();
    void start(const QStringList& paths);

signals:
    void imported(const std::vector<vestitel::PostId>& ids);
    void message(const QString& sentence);
    void failed(const vestitel::Error& error);

private:
    void showProgress(qsizetype done, qsizetype total);
    void showReport(const editorial::ImportReport& report);

    QWidget* m_window;
    session::ImportController m_controller;
    QPointer<QProgressDialog> m_progress;
};

} // namespace vestitel::main_window
