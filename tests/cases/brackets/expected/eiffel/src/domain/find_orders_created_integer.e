note
	description: "The variant of FIND_ORDERS_CREATED that holds INTEGER_64."

class
	FIND_ORDERS_CREATED_INTEGER

inherit
	FIND_ORDERS_CREATED

	API_HOLDER [INTEGER_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [INTEGER_64]
			-- <Precursor>
		do
			Result := create {API_INTEGER_CODEC}
		end

end
