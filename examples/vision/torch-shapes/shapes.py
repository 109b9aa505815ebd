"""Pictures of circles, squares, triangles and crosses, drawn with tensor operations: a data set that needs no download."""
import torch

NAMES = ("circle", "square", "triangle", "cross")


def draw_shapes(count, size, noise, seed):
    """`count` pictures of 1 x size x size and their labels; the same for the same seed, on every device."""
    rng = torch.Generator().manual_seed(seed)
    labels = torch.randint(0, len(NAMES), (count,), generator=rng)
    centre = 0.3 * (2 * torch.rand(count, 2, 1, 1, generator=rng) - 1)
    radius = 0.35 + 0.25 * torch.rand(count, 1, 1, generator=rng)
    angle = 3.14159 * torch.rand(count, 1, 1, generator=rng)
    x, y = turned_grid(size, centre, angle)
    inside = torch.stack([
        x**2 + y**2 < radius**2,
        torch.maximum(x.abs(), y.abs()) < 0.8 * radius,
        (y < 0.5 * radius) & (1.73 * x.abs() - y < radius),
        (torch.minimum(x.abs(), y.abs()) < 0.25 * radius) & (torch.maximum(x.abs(), y.abs()) < radius),
    ])
    pictures = inside[labels, torch.arange(count)].float().unsqueeze(1)
    return pictures + noise * torch.randn(pictures.shape, generator=rng), labels


def turned_grid(size, centre, angle):
    """Coordinates from -1 to 1 of each dot, seen from a moved and turned shape."""
    axis = torch.linspace(-1, 1, size)
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    x, y = x - centre[:, 0], y - centre[:, 1]
    return x * angle.cos() + y * angle.sin(), y * angle.cos() - x * angle.sin()
