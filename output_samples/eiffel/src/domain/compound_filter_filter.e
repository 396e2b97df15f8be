note
	description: "CompoundFilter filter."

deferred class
	COMPOUND_FILTER_FILTER

inherit
	API_VALUE

end
