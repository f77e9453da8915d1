#pragma once

#include "dialogs/restore_services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace vestitel::dialogs {

/// Brings an archive back from one of its copies, or what can be read of a damaged one, into a new
/// folder; the archive itself is left alone. The window opens what was brought back.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// `archive`: the folder whose copies are listed.
    RestoreDialog(RestoreServices services, const QString& archive, QWidget* parent = nullptr);

signals:
    /// It is there, and is to be opened.
    void restored(const QString& folder);

protected:
    void reject() override;

private:
    enum class State { Choosing, Working, Done };

    void makeList();
    QWidget* makePlaceRow();
    void showFound(const std::vector<FoundBackup>& found);
    void addSalvage();
    void offerPlace(const QString& folder);
    void chooseOtherPlace();
    void start();
    void finish(const Result<QString>& outcome, const QString& folder);
    void setState(State state);
    void say(const QString& sentence, bool isWrong);

    RestoreServices m_services;
    QString m_archive;
    QString m_target; ///< What was restored.
    State m_state = State::Choosing;
    QTreeWidget* m_list;
    QLineEdit* m_place;
    QPushButton* m_otherPlace = nullptr;
    QPushButton* m_primary = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace vestitel::dialogs
