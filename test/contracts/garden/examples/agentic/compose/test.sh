#!/bin/bash
docker-compose run --rm web python test.py
