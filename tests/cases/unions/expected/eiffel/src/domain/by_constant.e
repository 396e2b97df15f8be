note
	description: "ByConstant."

deferred class
	BY_CONSTANT

inherit
	API_VALUE

	MIXED

end
