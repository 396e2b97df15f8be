note
	description: "ByMapping."

deferred class
	BY_MAPPING

inherit
	API_VALUE

end
