def resolve_input_path(path):
    return path
