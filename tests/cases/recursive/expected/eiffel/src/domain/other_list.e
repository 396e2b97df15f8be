note
	description: "The variant of OTHER that holds LIST [ONE]."

class
	OTHER_LIST

inherit
	OTHER

	API_HOLDER [LIST [ONE]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [ONE]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [ONE]}.make (create {ONE_CODEC})
		end

end
