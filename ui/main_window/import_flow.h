#pragma once

#include "editorial/import_files.h"
#include "session/import_controller.h"
#include "session/posts_controller.h"
#include "word_import/word_converter.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QProgressDialog;
class QWidget;

namespace vestitel::widgets {
class Banner;
}

namespace vestitel::main_window {

class PairsBinding;

/// Bringing files in, from the choice of files, or their drop on the window, to what came of it.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    /// `pairs` is the line in which it says what it recognised.
    ImportFlow(editorial::NewsroomThread& newsroom, widgets::Banner& pairs, QWidget* window);
    ~ImportFlow() override;

    void chooseFiles();
    void start(const QStringList& paths);
    void keepAsOneText(const std::vector<editorial::RecognisedPair>& pairs);

signals:
    void imported(const std::vector<vestitel::PostId>& ids);
    /// What was recognised as two languages is to be one text; to be answered by keepAsOneText().
    void oneTextRequested(const std::vector<vestitel::editorial::RecognisedPair>& pairs);
    void editionsChanged(const std::vector<vestitel::PostId>& posts);
    void done(const vestitel::session::Deed& deed);
    void message(const QString& sentence);
    void failed(const vestitel::Error& error);

private:
    void showProgress(qsizetype done, qsizetype total);
    void showReport(const editorial::ImportReport& report);
    void showFindings(const editorial::ImportReport& report);
    void cancel();

    QWidget* m_window;
    std::unique_ptr<word_import::WordConverter> m_converter;
    session::ImportController m_controller;
    PairsBinding* m_pairs;
    QPointer<QProgressDialog> m_progress;
};

} // namespace vestitel::main_window
