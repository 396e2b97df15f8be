note
	description: "Money."

class
	MONEY

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	amount: detachable STRING_32
			-- The JSON field `amount'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "amount">>
		end

feature -- Element change

	set_amount (a_amount: detachable READABLE_STRING_GENERAL)
			-- Set `amount'; Void leaves it out.
		do
			if a_amount /= Void then
				create amount.make_from_string_general (a_amount)
			else
				amount := Void
			end
		ensure
			amount_set: (amount = Void) = (a_amount = Void)
			same_text: attached amount as l_text and then a_amount /= Void implies l_text.same_string_general (a_amount)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			amount := a_fields.text ("amount")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("amount", amount, False)
		end

end
