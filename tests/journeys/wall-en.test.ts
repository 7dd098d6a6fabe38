import { wall } from "../support/wall.ts";

wall("en");
