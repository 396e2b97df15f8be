note
	description: "Note mixed."

deferred class
	NOTE_MIXED

inherit
	API_VALUE

end
