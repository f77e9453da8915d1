#pragma once

#include <QAbstractButton>

namespace vestitel::dialogs {

/// A large button with an icon, a name and what it does.
class OptionButton final : public QAbstractButton {
    Q_OBJECT

public:
    OptionButton(const QString& icon, const QString& name, const QString& description,
                 QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont nameFont() const;

    QString m_icon;
    QString m_description;
};

} // namespace vestitel::dialogs
