#pragma once

#include <QAbstractButton>

namespace vestitel::fields {

/// One tag, or something else that can be taken away, as a pill with a cross; a click removes it.
class TagChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TagChip(const QString& tag, QWidget* parent = nullptr);
    /// `name`: what is heard of it; `tip`: what a click does.
    TagChip(const QString& text, const QString& name, const QString& tip, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_tag;
};

} // namespace vestitel::fields
