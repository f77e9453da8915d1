#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vestitel::dialogs {

/// Where an archive is to be made: a place is offered, in one field, and nothing has to be there.
class PlacePage final : public QWidget {
    Q_OBJECT

public:
    explicit PlacePage(QWidget* parent = nullptr);

    /// Offers `name` in `folder`; with a number after it where that is taken already.
    void offer(const QString& folder, const QString& name);
    /// The words on the primary button.
    void setPrimary(const QString& words);

signals:
    void chosen(const QString& folder);
    void left();

private:
    void chooseOther();
    void choose();

    QString m_name;
    QLineEdit* m_folder;
    QPushButton* m_primary;
};

} // namespace vestitel::dialogs
