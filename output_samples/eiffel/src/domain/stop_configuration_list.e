note
	description: "The variant of STOP_CONFIGURATION that holds LIST [STRING_32]."

class
	STOP_CONFIGURATION_LIST

inherit
	STOP_CONFIGURATION

	API_HOLDER [LIST [STRING_32]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [STRING_32]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})
		end

end
