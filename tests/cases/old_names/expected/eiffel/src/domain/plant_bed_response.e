note
	description: "plantBed response."

class
	PLANT_BED_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	bed: detachable BED
			-- The JSON field `bed'.

	crop: detachable PLANT_BED_REQUEST_CROP
			-- What grows there.

feature -- Element change

	set_bed (a_bed: detachable BED)
			-- Set `bed'; Void leaves it out.
		do
			bed := a_bed
		ensure
			bed_set: bed = a_bed
		end

	set_crop (a_crop: detachable PLANT_BED_REQUEST_CROP)
			-- Set `crop'; Void leaves it out.
		do
			crop := a_crop
		ensure
			crop_set: crop = a_crop
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			bed := bed_codec.field (a_fields, "bed")
			crop := crop_codec.field (a_fields, "crop")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			bed_codec.put (a_fields, "bed", bed, False)
			crop_codec.put (a_fields, "crop", crop, False)
		end

feature {NONE} -- Implementation

	bed_codec: API_MODEL_CODEC [BED]
			-- What reads and writes it.
		once
			create Result
		end

	crop_codec: API_MODEL_CODEC [PLANT_BED_REQUEST_CROP]
			-- What reads and writes it.
		once
			create Result
		end

end
