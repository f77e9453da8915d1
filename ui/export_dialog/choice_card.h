#pragma once

#include <QRadioButton>

namespace vestitel::export_dialog {

/// A choice with a name and what it is for, on a card that is a radio button for the keyboard and
/// for screen readers.
class ChoiceCard final : public QRadioButton {
    Q_OBJECT

public:
    ChoiceCard(const QString& name, const QString& description, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int textHeight(int width) const;

    QString m_name;
    QString m_description;
};

} // namespace vestitel::export_dialog
