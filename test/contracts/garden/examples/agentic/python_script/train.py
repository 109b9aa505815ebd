import subprocess
subprocess.run(['docker', 'run', '--rm', 'python_script', 'python', 'inner.py'], check=True)
