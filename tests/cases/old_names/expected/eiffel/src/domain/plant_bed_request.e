note
	description: "plantBed request."

class
	PLANT_BED_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	crop: detachable PLANT_BED_REQUEST_CROP
			-- What grows there.

	rows: detachable LIST [PLANT_BED_REQUEST_ROW]
			-- The JSON field `rows'.

feature -- Element change

	set_crop (a_crop: detachable PLANT_BED_REQUEST_CROP)
			-- Set `crop'; Void leaves it out.
		do
			crop := a_crop
		ensure
			crop_set: crop = a_crop
		end

	set_rows (a_rows: detachable LIST [PLANT_BED_REQUEST_ROW])
			-- Set `rows'; Void leaves it out.
		do
			rows := a_rows
		ensure
			rows_set: rows = a_rows
		end

	extend_rows (a_item: PLANT_BED_REQUEST_ROW)
			-- Add `a_item' to `rows'.
		do
			if attached rows as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [PLANT_BED_REQUEST_ROW]} rows.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached rows as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			crop := crop_codec.field (a_fields, "crop")
			rows := rows_codec.field (a_fields, "rows")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			crop_codec.put (a_fields, "crop", crop, False)
			rows_codec.put (a_fields, "rows", rows, False)
		end

feature {NONE} -- Implementation

	crop_codec: API_MODEL_CODEC [PLANT_BED_REQUEST_CROP]
			-- What reads and writes it.
		once
			create Result
		end

	rows_codec: API_LIST_CODEC [PLANT_BED_REQUEST_ROW]
			-- What reads and writes it.
		once
			create Result.make (create {PLANT_BED_REQUEST_ROW_CODEC})
		end

end
