note
	description: "[
		Up to four strings that end the output as soon as one of them would appear. They are left out of the
		text, and `o3` and `o4-mini` do not support them.
	]"

deferred class
	STOP_CONFIGURATION

inherit
	API_VALUE

end
