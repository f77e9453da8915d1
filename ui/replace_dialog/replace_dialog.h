#pragma once

#include "replace_dialog/changes_model.h"
#include "replace_dialog/replace_services.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace vestitel::replace_dialog {

class ReplaceForm;

/// Replaces words in all posts. First it shows every place, by post; only what is chosen there is
/// written. It closes when something was written, which replaced() tells. What is under way is
/// cancelled by Escape, and when the dialog goes.
class ReplaceDialog final : public QDialog {
    Q_OBJECT

public:
    ReplaceDialog(ReplaceServices services, std::vector<domain::Language> languages,
                  const QString& formsRefusal, QWidget* parent = nullptr);
    ~ReplaceDialog() override;

    /// What is to be sought at first.
    void setText(const QString& text);
    /// Offers to take the last replacement back, as long as nothing else is asked.
    void offerTakingBack();
    void reject() override;

signals:
    /// The last replacement is to be taken back; the dialog closes.
    void takingBackRequested();
    void replaced(const vestitel::editorial::ReplaceReport& report);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Step {
        Asking,    ///< Nothing is shown, or what was shown is not of this question any more.
        Finding,   ///< The posts are being read.
        Shown,     ///< The places are shown, and chosen from.
        Replacing, ///< They are being written.
    };

    void makeList(QVBoxLayout* column);
    void makeProgress(QVBoxLayout* column);
    void makeButtons(QVBoxLayout* column);
    void find();
    void showFound(const Result<ReplaceServices::Changes>& changes);
    void replace();
    void finish(const Result<editorial::ReplaceReport>& report);
    void forget();
    void enter(Step step);
    void showCounts();
    void say(const QString& sentence);
    [[nodiscard]] Progress progress();
    void showProgress(qsizetype done, qsizetype total);

    ReplaceServices m_services;
    ReplaceForm* m_form;
    ChangesModel* m_model;
    QTreeView* m_list;
    QLabel* m_empty; ///< Stands where the list will be.
    QPushButton* m_all = nullptr;
    QPushButton* m_none = nullptr;
    QLabel* m_summary;
    QLabel* m_progressText;
    QProgressBar* m_progressBar;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_secondary = nullptr;
    QPushButton* m_primary = nullptr;
    bool m_canTakeBack = false;
    QTimer m_patience;     ///< Progress that is over at once is not shown.
    QString m_replacement; ///< That the places are shown with.
    Cancellation m_cancellation;
    quint64 m_run = 0; ///< Grows with each piece of work; what belongs to an earlier one is stale.
    Step m_step = Step::Asking;
};

} // namespace vestitel::replace_dialog
