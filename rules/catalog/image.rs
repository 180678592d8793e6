#![crates(image)]
#![versions(">=0.24, <0.26")]

use std::io;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::ops::{Deref, DerefMut, Index};
use std::path::Path;
use crate::buffer::{EnumeratePixels, EnumeratePixelsMut, EnumerateRows, EnumerateRowsMut, PixelsMut, Rows, RowsMut};
use crate::flat::{SampleLayout, ViewOfPixel};
use crate::imageops::{FilterType, GaussianBlurParameters};
use crate::metadata::{Cicp, CicpColorPrimaries, CicpTransferCharacteristics, Orientation};

pub type ImageResult<T> = Result<T, ImageError>;
pub type GrayAlphaImage = ImageBuffer<LumaA<u8>, Vec<u8>>;
pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;
pub type Rgb32FImage = ImageBuffer<Rgb<f32>, Vec<f32>>;
pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;
pub type Rgba32FImage = ImageBuffer<Rgba<f32>, Vec<f32>>;
pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;

#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn image_dimensions<P: AsRef<Path>>(path: P) -> ImageResult<(u32, u32)>;
#[blocks(compute, brief)]
#[note("run it in `spawn_blocking`")]
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage>;
#[blocks(compute, brief)]
#[note("run it in `spawn_blocking`")]
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage>;
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn open<P: AsRef<Path>>(path: P) -> ImageResult<DynamicImage>;
pub fn write_buffer_with_format<W: Write + Seek>(buffered_writer: &mut W, buf: &[u8], width: u32, height: u32, color: impl Into<ExtendedColorType>, format: ImageFormat) -> ImageResult<()>;
pub fn guess_format(buffer: &[u8]) -> ImageResult<ImageFormat>;
#[blocks(compute, brief)]
#[note("run it in `spawn_blocking`")]
pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage>;
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn save_buffer(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32, color: impl Into<ExtendedColorType>) -> ImageResult<()>;
#[blocks(file)]
#[note("run it in `spawn_blocking`")]
pub fn save_buffer_with_format(path: impl AsRef<Path>, buf: &[u8], width: u32, height: u32, color: impl Into<ExtendedColorType>, format: ImageFormat) -> ImageResult<()>;

pub enum ColorType { L8, La8, Rgb8, Rgba8, L16, La16, Rgb16, Rgba16, Rgb32F, Rgba32F }
impl ColorType {
    pub fn bytes_per_pixel(self) -> u8;
    pub fn has_alpha(self) -> bool;
    pub fn has_color(self) -> bool;
    pub fn bits_per_pixel(self) -> u16;
    pub fn channel_count(self) -> u8;
}
impl Clone for ColorType {}

pub struct ExtendedColorType;

pub struct Luma<T>;
pub struct LumaA<T>;
pub struct Rgb<T>;
pub struct Rgba<T>;

pub struct ImageError;

pub trait GenericImageView {
    type Pixel;
    fn dimensions(&self) -> (u32, u32);
    fn width(&self) -> u32;
    fn height(&self) -> u32;
    fn in_bounds(&self, x: u32, y: u32) -> bool;
    fn get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
    fn unsafe_get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
    fn pixels(&self) -> Pixels<Self>;
    fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&Self>;
    fn try_view(&self, x: u32, y: u32, width: u32, height: u32) -> Result<SubImage<&Self>, ImageError>;
    fn buffer_like(&self) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>>;
    fn buffer_with_dimensions(&self, width: u32, height: u32) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>>;
    fn to_pixel_view(&self) -> Option<ViewOfPixel<Self::Pixel>>;
}

pub struct Pixels<I>;
pub struct SubImage<I>;
pub struct ConvertColorOptions;
pub struct ImageBuffer<P, Container>;
impl<P, Container: Deref<Target = [P::Subpixel]>> ImageBuffer<P, Container> {
    pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<ImageBuffer<P, Container>>;
    pub fn into_raw(self) -> Container;
    pub fn as_raw(&self) -> &Container;
    pub fn dimensions(&self) -> (u32, u32);
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn pixels(&self) -> crate::buffer::Pixels<P>;
    pub fn rows(&self) -> Rows<P>;
    pub fn enumerate_pixels(&self) -> EnumeratePixels<P>;
    pub fn enumerate_rows(&self) -> EnumerateRows<P>;
    pub fn get_pixel(&self, x: u32, y: u32) -> &P;
    pub fn get_pixel_checked(&self, x: u32, y: u32) -> Option<&P>;
    pub fn sample_layout(&self) -> SampleLayout;
    pub fn into_flat_samples(self) -> FlatSamples<Container> where Container: AsRef<[P::Subpixel]>;
    pub fn as_flat_samples(&self) -> FlatSamples<&[P::Subpixel]>;
    pub fn as_flat_samples_mut(&mut self) -> FlatSamples<&mut [P::Subpixel]> where Container: AsMut<[P::Subpixel]>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()>;
    #[blocks(compute, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn write_to<W: Write + Seek>(&self, writer: &mut W, format: ImageFormat) -> ImageResult<()>;
    pub fn write_with_encoder<E>(&self, encoder: E) -> ImageResult<()>;
}
impl<P, Container: Deref<Target = [P::Subpixel]> + DerefMut> ImageBuffer<P, Container> {
    pub fn pixels_mut(&mut self) -> PixelsMut<P>;
    pub fn rows_mut(&mut self) -> RowsMut<P>;
    pub fn enumerate_pixels_mut(&mut self) -> EnumeratePixelsMut<P>;
    pub fn enumerate_rows_mut(&mut self) -> EnumerateRowsMut<P>;
    pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P;
    pub fn get_pixel_mut_checked(&mut self, x: u32, y: u32) -> Option<&mut P>;
    pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P);
}
impl<P, Container> ImageBuffer<P, Container> {
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
}
impl<P> ImageBuffer<P, Vec<P::Subpixel>> {
    pub fn new(width: u32, height: u32) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_pixel(width: u32, height: u32, pixel: P) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_fn<F: FnMut(u32, u32) -> P>(width: u32, height: u32, f: F) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_vec(width: u32, height: u32, buf: Vec<P::Subpixel>) -> Option<ImageBuffer<P, Vec<P::Subpixel>>>;
    pub fn into_vec(self) -> Vec<P::Subpixel>;
}
impl<S, Container: DerefMut<Target = [S]>> ImageBuffer<Rgb<S>, Container> {
    pub fn from_raw_bgr(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgr(self) -> Container;
}
impl<S, Container: DerefMut<Target = [S]>> ImageBuffer<Rgba<S>, Container> {
    pub fn from_raw_bgra(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgra(self) -> Container;
}
impl ImageBuffer<Luma<u8>, Vec<u8>> {
    pub fn expand_palette(self, palette: &[(u8, u8, u8)], transparent_idx: Option<u8>) -> RgbaImage;
}
impl<C: Deref<Target = [SelfPixel::Subpixel]> + DerefMut, SelfPixel> ImageBuffer<SelfPixel, C> {
    pub fn copy_from_color_space<FromType, D: Deref<Target = [SelfPixel::Subpixel]>>(&mut self, from: &ImageBuffer<FromType, D>, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn to_color_space<IntoType>(&self, color: Cicp, options: ConvertColorOptions) -> Result<ImageBuffer<IntoType, Vec<SelfPixel::Subpixel>>, ImageError>;
    pub fn apply_color_space(&mut self, color: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
}
impl<P, Container> Default for ImageBuffer<P, Container> {}
impl<P, Container: Deref<Target = [P::Subpixel]>> Deref for ImageBuffer<P, Container> { type Target = [P::Subpixel]; }
impl<P, Container: Deref<Target = [P::Subpixel]> + DerefMut> DerefMut for ImageBuffer<P, Container> {}
impl<P, Container: Deref<Target = [P::Subpixel]>> Index<(u32, u32)> for ImageBuffer<P, Container> { type Output = P; }
impl<P, Container: Deref<Target = [P::Subpixel]>> Clone for ImageBuffer<P, Container> {}
impl<P, Container: Deref<Target = [P::Subpixel]> + Deref> GenericImageView for ImageBuffer<P, Container> { type Pixel = P; }

pub struct FlatSamples<Buffer>;

pub trait Pixel {}

pub enum ImageFormat { Png, Jpeg, Gif, WebP, Pnm, Tiff, Tga, Dds, Bmp, Ico, Hdr, OpenExr, Farbfeld, Avif, Qoi }
impl ImageFormat {
    pub fn from_extension<S: AsRef<OsStr>>(ext: S) -> Option<Self>;
    pub fn from_path<P: AsRef<Path>>(path: P) -> ImageResult<Self>;
    pub fn from_mime_type<M: AsRef<str>>(mime_type: M) -> Option<Self>;
    pub fn to_mime_type(&self) -> &str;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
    pub fn extensions_str(self) -> &[&str];
    pub fn reading_enabled(&self) -> bool;
    pub fn writing_enabled(&self) -> bool;
    pub fn all() -> impl Iterator<Item = ImageFormat>;
}
impl Clone for ImageFormat {}

pub struct ImageReader<R: Read + Seek>;
impl<R: BufRead + Seek> ImageReader<R> {
    pub fn new(buffered_reader: R) -> Self;
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self;
    pub fn format(&self) -> Option<ImageFormat>;
    pub fn set_format(&mut self, format: ImageFormat);
    pub fn clear_format(&mut self);
    pub fn no_limits(&mut self);
    pub fn limits(&mut self, limits: Limits);
    pub fn into_inner(self) -> R;
    pub fn into_decoder(self) -> ImageResult<impl Sized>;
    #[blocks_as(R)]
    pub fn with_guessed_format(self) -> io::Result<Self>;
    #[blocks_as(R)]
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)>;
    #[blocks(compute, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn decode(self) -> ImageResult<DynamicImage>;
}
impl ImageReader<BufReader<File>> {
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<Self>;
}

pub struct Limits;

pub enum DynamicImage { ImageLuma8(GrayImage), ImageLumaA8(GrayAlphaImage), ImageRgb8(RgbImage), ImageRgba8(RgbaImage), ImageLuma16(ImageBuffer<Luma<u16>, Vec<u16>>), ImageLumaA16(ImageBuffer<LumaA<u16>, Vec<u16>>), ImageRgb16(ImageBuffer<Rgb<u16>, Vec<u16>>), ImageRgba16(ImageBuffer<Rgba<u16>, Vec<u16>>), ImageRgb32F(Rgb32FImage), ImageRgba32F(Rgba32FImage) }
impl DynamicImage {
    pub fn new(w: u32, h: u32, color: ColorType) -> DynamicImage;
    pub fn new_luma8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma16(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb32f(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba32f(w: u32, h: u32) -> DynamicImage;
    pub fn from_decoder(decoder: impl Sized) -> ImageResult<Self>;
    pub fn to<T>(&self) -> ImageBuffer<T, Vec<T::Subpixel>>;
    pub fn to_rgb8(&self) -> RgbImage;
    pub fn to_rgb16(&self) -> ImageBuffer<Rgb<u16>, Vec<u16>>;
    pub fn to_rgb32f(&self) -> Rgb32FImage;
    pub fn to_rgba8(&self) -> RgbaImage;
    pub fn to_rgba16(&self) -> ImageBuffer<Rgba<u16>, Vec<u16>>;
    pub fn to_rgba32f(&self) -> Rgba32FImage;
    pub fn to_luma8(&self) -> GrayImage;
    pub fn to_luma16(&self) -> ImageBuffer<Luma<u16>, Vec<u16>>;
    pub fn to_luma32f(&self) -> ImageBuffer<Luma<f32>, Vec<f32>>;
    pub fn to_luma_alpha8(&self) -> GrayAlphaImage;
    pub fn to_luma_alpha16(&self) -> ImageBuffer<LumaA<u16>, Vec<u16>>;
    pub fn to_luma_alpha32f(&self) -> ImageBuffer<LumaA<f32>, Vec<f32>>;
    pub fn into_rgb8(self) -> RgbImage;
    pub fn into_rgb16(self) -> ImageBuffer<Rgb<u16>, Vec<u16>>;
    pub fn into_rgb32f(self) -> Rgb32FImage;
    pub fn into_rgba8(self) -> RgbaImage;
    pub fn into_rgba16(self) -> ImageBuffer<Rgba<u16>, Vec<u16>>;
    pub fn into_rgba32f(self) -> Rgba32FImage;
    pub fn into_luma8(self) -> GrayImage;
    pub fn into_luma16(self) -> ImageBuffer<Luma<u16>, Vec<u16>>;
    pub fn into_luma_alpha8(self) -> GrayAlphaImage;
    pub fn into_luma_alpha16(self) -> ImageBuffer<LumaA<u16>, Vec<u16>>;
    pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn as_rgb8(&self) -> Option<&RgbImage>;
    pub fn as_mut_rgb8(&mut self) -> Option<&mut RgbImage>;
    pub fn as_rgba8(&self) -> Option<&RgbaImage>;
    pub fn as_mut_rgba8(&mut self) -> Option<&mut RgbaImage>;
    pub fn as_luma8(&self) -> Option<&GrayImage>;
    pub fn as_mut_luma8(&mut self) -> Option<&mut GrayImage>;
    pub fn as_luma_alpha8(&self) -> Option<&GrayAlphaImage>;
    pub fn as_mut_luma_alpha8(&mut self) -> Option<&mut GrayAlphaImage>;
    pub fn as_rgb16(&self) -> Option<&ImageBuffer<Rgb<u16>, Vec<u16>>>;
    pub fn as_mut_rgb16(&mut self) -> Option<&mut ImageBuffer<Rgb<u16>, Vec<u16>>>;
    pub fn as_rgba16(&self) -> Option<&ImageBuffer<Rgba<u16>, Vec<u16>>>;
    pub fn as_mut_rgba16(&mut self) -> Option<&mut ImageBuffer<Rgba<u16>, Vec<u16>>>;
    pub fn as_rgb32f(&self) -> Option<&Rgb32FImage>;
    pub fn as_mut_rgb32f(&mut self) -> Option<&mut Rgb32FImage>;
    pub fn as_rgba32f(&self) -> Option<&Rgba32FImage>;
    pub fn as_mut_rgba32f(&mut self) -> Option<&mut Rgba32FImage>;
    pub fn as_luma16(&self) -> Option<&ImageBuffer<Luma<u16>, Vec<u16>>>;
    pub fn as_mut_luma16(&mut self) -> Option<&mut ImageBuffer<Luma<u16>, Vec<u16>>>;
    pub fn as_luma_alpha16(&self) -> Option<&ImageBuffer<LumaA<u16>, Vec<u16>>>;
    pub fn as_mut_luma_alpha16(&mut self) -> Option<&mut ImageBuffer<LumaA<u16>, Vec<u16>>>;
    pub fn as_flat_samples_u8(&self) -> Option<FlatSamples<&[u8]>>;
    pub fn as_flat_samples_u16(&self) -> Option<FlatSamples<&[u16]>>;
    pub fn as_flat_samples_f32(&self) -> Option<FlatSamples<&[f32]>>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn color(&self) -> ColorType;
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
    pub fn has_alpha(&self) -> bool;
    pub fn grayscale(&self) -> DynamicImage;
    pub fn invert(&mut self);
    pub fn blur_advanced(&self, parameters: GaussianBlurParameters) -> DynamicImage;
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage;
    pub fn adjust_contrast(&self, c: f32) -> DynamicImage;
    pub fn brighten(&self, value: i32) -> DynamicImage;
    pub fn huerotate(&self, value: i32) -> DynamicImage;
    pub fn flipv(&self) -> DynamicImage;
    pub fn fliph(&self) -> DynamicImage;
    pub fn rotate90(&self) -> DynamicImage;
    pub fn rotate180(&self) -> DynamicImage;
    pub fn rotate270(&self) -> DynamicImage;
    pub fn apply_orientation(&mut self, orientation: Orientation);
    pub fn copy_from_color_space(&mut self, other: &DynamicImage, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn apply_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn convert_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions, color: ColorType) -> ImageResult<()>;
    pub fn write_with_encoder(&self, encoder: impl Sized) -> ImageResult<()>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()>;
    #[blocks(file)]
    #[note("run it in `spawn_blocking`")]
    pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()>;
}

#[blocks(compute, brief)]
#[note("run it in `spawn_blocking`")]
impl DynamicImage {
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    pub fn blur(&self, sigma: f32) -> DynamicImage;
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage;
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage;
    pub fn write_to<W: Write + Seek>(&self, w: W, format: ImageFormat) -> ImageResult<()>;
}
impl Clone for DynamicImage {}
impl GenericImageView for DynamicImage { type Pixel = Rgba<u8>; }
impl Default for DynamicImage {}

pub mod error {
    pub use crate::{ImageError, ImageResult};
}

pub mod buffer {
    pub struct EnumeratePixels<P>;
    pub struct EnumeratePixelsMut<P>;
    pub struct EnumerateRows<P>;
    pub struct EnumerateRowsMut<P>;
    pub struct Pixels<P>;
    pub struct PixelsMut<P>;
    pub struct Rows<P>;
    pub struct RowsMut<P>;
}

pub mod imageops {
    use std::ops::DerefMut;
    use crate::{GenericImageView, ImageBuffer, ImageResult, Luma, Pixel, SubImage};

    pub fn flip_horizontal<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>;
    pub fn flip_horizontal_in<I: GenericImageView, Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()>;
    pub fn flip_horizontal_in_place<I>(image: &mut I);
    pub fn flip_vertical<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>;
    pub fn flip_vertical_in<I: GenericImageView, Container: DerefMut<Target = [<I::Pixel as Pixel>::Subpixel]>>(image: &I, destination: &mut ImageBuffer<I::Pixel, Container>) -> ImageResult<()>;
    pub fn flip_vertical_in_place<I>(image: &mut I);
    pub fn rotate90<I: GenericImageView>(image: &I) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>;
    #[blocks(compute, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn resize<I: GenericImageView>(image: &I, nwidth: u32, nheight: u32, filter: FilterType) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>;
    #[blocks(compute, brief)]
    #[note("run it in `spawn_blocking`")]
    pub fn thumbnail<I: GenericImageView<Pixel = P>, P, S>(image: &I, new_width: u32, new_height: u32) -> ImageBuffer<P, Vec<S>>;
    pub fn grayscale<I: GenericImageView>(image: &I) -> ImageBuffer<Luma<<I::Pixel as Pixel>::Subpixel>, Vec<<I::Pixel as Pixel>::Subpixel>>;
    pub fn crop_imm<I: GenericImageView>(image: &I, x: u32, y: u32, width: u32, height: u32) -> SubImage<&I>;
    pub fn overlay<I, J: GenericImageView<Pixel = I::Pixel>>(bottom: &mut I, top: &J, x: i64, y: i64);

    pub enum FilterType { Nearest, Triangle, CatmullRom, Gaussian, Lanczos3 }
    impl Clone for FilterType {}

    pub struct GaussianBlurParameters;

    pub mod colorops {
        pub use crate::imageops::grayscale;
    }
}

pub mod metadata {
    pub struct Cicp;

    pub struct CicpColorPrimaries;
    pub struct CicpTransferCharacteristics;
    pub struct Orientation;
}

pub mod flat {
    pub type ViewOfPixel<P> = View<&[P::Subpixel], P>;

    pub struct SampleLayout;
    pub struct View<Buffer: AsRef<[P::Subpixel]>, P>;
}
