#!/usr/bin/env node
import '../dist/cli/heyi.js';
