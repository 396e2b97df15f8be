note
	description: "LevelOfAll level."

deferred class
	LEVEL_OF_ALL_LEVEL

inherit
	API_VALUE

end
