note
	description: "The variant of ONE that holds LIST [ONE]."

class
	ONE_LIST

inherit
	ONE

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
