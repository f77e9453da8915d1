#pragma once

#include <QAbstractButton>

namespace vestitel::fields {

/// One tag as a pill with a cross; a click removes it.
class TagChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TagChip(const QString& tag, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_tag;
};

} // namespace vestitel::fields
