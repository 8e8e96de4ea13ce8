import { consoleMutations } from './console-mutations.ts';
import { engineMutations } from './engine-mutations.ts';
import type { Mutation } from './mutation.ts';
import { permissionMutations } from './permission-mutations.ts';

export const mutations: readonly Mutation[] = [...engineMutations, ...permissionMutations, ...consoleMutations];
